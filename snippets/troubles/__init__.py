"""The register of troubles, and the scripts of it that belong to no other topic."""
