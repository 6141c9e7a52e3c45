"""The register of troubles, and the scripts that belong to no other topic."""
