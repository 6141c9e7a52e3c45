"""Scripts of troubles that belong to no other topic, and the register of all troubles."""
