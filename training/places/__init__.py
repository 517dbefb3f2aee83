"""Fits the trees that find toponyms and tell which place each means, on texts whose toponyms have points."""
