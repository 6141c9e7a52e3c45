"""Examples of the page on gradients; it has no NumPy reference."""
