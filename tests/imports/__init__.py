"""Tests of dateline.imports."""
