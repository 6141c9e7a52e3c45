from lossbook.compare.rule import TOLERANCE, same_text

recorded = "loss 0.1291"  # stands for every number from 0.12905 to 0.12915
runs = [
    ("another CPU, last bits differ", "loss 0.1292", 0.12915000003),
    ("a real change", "loss 0.1292", 0.1292),
    ("another word", "Loss 0.1291", 0.1291),
]
verdicts = []
for what, printed, behind in runs:
    # behind: the number before it was rounded
    same = same_text(recorded, printed, [behind])
    verdicts.append(same)
    print(f"{what:30s} {printed!r}  {'same' if same else 'different'}")
print(f"tolerance {TOLERANCE:.0e}, relative")
tolerance = TOLERANCE
