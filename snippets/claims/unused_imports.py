import ast

script = """
import math
import torch.nn.functional as F
from sympy.codegen.cnodes import sizeof
from torch import nn
loss = nn.CrossEntropyLoss()
"""
tree = ast.parse(script)
imported = [
    alias.asname or alias.name
    for node in ast.walk(tree)
    if isinstance(node, (ast.Import, ast.ImportFrom))
    for alias in node.names
]
used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
unused = [name for name in imported if name not in used]
print("imported", imported)
print("not used", unused)
