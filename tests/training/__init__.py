"""Tests of the training package; those that need torch are left out where it is not installed."""
