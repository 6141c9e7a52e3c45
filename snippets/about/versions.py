import json
from importlib.metadata import version
from pathlib import Path

packages = ["torch", "numpy", "scipy", "scikit-learn", "matplotlib", "mpmath"]
rows = [[f"`{package}`", version(package).split("+")[0]] for package in packages]  # without +cpu
dependencies = json.loads(Path("package.json").read_text(encoding="utf-8"))["dependencies"]
rows.append(["`katex`", dependencies["katex"]])

for package, number in rows:
    print(f"{package.strip('`'):16s} {number}")
