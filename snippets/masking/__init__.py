"""Examples of the page on masking; it has no NumPy reference."""
