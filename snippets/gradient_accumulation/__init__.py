"""Examples of the page on gradient accumulation; it has no NumPy reference."""
