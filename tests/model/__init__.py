"""Tests of the encoder around the graph."""
