import json
from importlib.metadata import version
from pathlib import Path

packages = ["torch", "numpy", "scipy", "scikit-learn", "matplotlib", "mpmath"]
# without +cpu
rows = [[f"`{package}`", version(package).split("+")[0]] for package in packages]
_package = json.loads(Path("package.json").read_text(encoding="utf-8"))
dependencies = _package["dependencies"]
rows.append(["`katex`", dependencies["katex"]])

for package, number in rows:
    print(f"{package.strip('`'):16s} {number}")
