"""Examples of the page on binary, multi-class and multi-label tasks; it has no NumPy reference."""
