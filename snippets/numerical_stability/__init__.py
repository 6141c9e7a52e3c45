"""Examples of the page on numerical stability; it has no NumPy reference."""
