"""Builds the model bundle. Not shipped with the package; needs the extra `train`."""
