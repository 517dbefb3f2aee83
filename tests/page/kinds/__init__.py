"""Tests of the kinds of page."""
