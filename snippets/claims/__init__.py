"""Short scripts behind the page of claims; most of its evidence is that of the other topics."""
