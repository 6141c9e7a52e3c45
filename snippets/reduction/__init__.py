"""Examples of the page on reduction; it has no NumPy reference."""
