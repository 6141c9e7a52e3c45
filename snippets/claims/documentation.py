import re
from importlib.metadata import metadata

import torch

addresses = metadata("torch").get_all("Project-URL")
registered = next(
    line.split(", ")[1] for line in addresses if line.startswith("Documentation")
)
in_a_docstring = re.search(r"https://[\w.]+pytorch\.org", torch.compile.__doc__)[0]
print("in the package's metadata:", registered)
print("in the text of torch.compile:", in_a_docstring)
