"""Examples of the page on initial values; it has no NumPy reference."""
