"""Tests of the readers of pages."""
