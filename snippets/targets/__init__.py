"""Examples of the page on target formats; it has no NumPy reference."""
