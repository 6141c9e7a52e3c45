"""Examples of the page on maximum likelihood; it has no NumPy reference."""
