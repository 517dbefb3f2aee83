"""Tests of what a page says of itself."""
