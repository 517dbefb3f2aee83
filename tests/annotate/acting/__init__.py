"""Tests of what can act."""
