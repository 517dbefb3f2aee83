"""Tests of pure work on strings."""
