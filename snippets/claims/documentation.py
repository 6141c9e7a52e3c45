from importlib.metadata import metadata

addresses = metadata("torch").get_all("Project-URL")
documentation = next(line.split(", ")[1] for line in addresses if line.startswith("Documentation"))
print("in the package:", documentation)
