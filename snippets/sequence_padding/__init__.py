"""Examples of the lab on sequences and padding: the answers to its exercises."""
