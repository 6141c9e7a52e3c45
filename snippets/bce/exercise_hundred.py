share = 50 / 100

print(f"{share:.0%} of the elements are at the wrong end")
