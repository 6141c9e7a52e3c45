"""Settings of the generated tests: the same inputs in every run, no time limit to break."""

from __future__ import annotations

import torch
from hypothesis import HealthCheck, settings

# The tensors are tiny: threads would cost more than they bring.
torch.set_num_threads(1)

settings.register_profile(
    "lossbook",
    derandomize=True,
    deadline=None,
    max_examples=250,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("lossbook")
