"""Settings of the generated tests: the same inputs in every run, no time limit to break."""

from __future__ import annotations

import os

import torch
from hypothesis import HealthCheck, settings

# The tensors are tiny: threads would cost more than they bring.
torch.set_num_threads(1)

# "whole" unless make check asks for "fast": make test and CI try every input there is.
for name, inputs in {"whole": 250, "fast": 30}.items():
    settings.register_profile(
        name,
        derandomize=True,
        deadline=None,
        max_examples=inputs,
        suppress_health_check=[HealthCheck.too_slow],
    )
settings.load_profile(os.environ.get("LOSSBOOK_INPUTS", "whole"))
