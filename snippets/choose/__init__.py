"""Examples of the page on choosing a loss; it has no NumPy reference."""
