"""Examples of the page on shapes and broadcasting; it has no NumPy reference."""
