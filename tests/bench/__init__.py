"""Tests of the bench: mirrors bench/."""
