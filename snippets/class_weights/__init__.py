"""Examples of the page on class weights; it has no NumPy reference."""
