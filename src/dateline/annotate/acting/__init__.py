"""Which descriptions stand for someone who can act: phrases in, the chance of each out."""
