"""Examples of the lab on imbalanced classes: the answers to its exercises."""
