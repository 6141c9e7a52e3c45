<<<<<<< HEAD
"""Scripts of troubles that belong to no other topic, and the register of all troubles."""
=======
"""The register of troubles, and the scripts that belong to no other topic."""
>>>>>>> main
