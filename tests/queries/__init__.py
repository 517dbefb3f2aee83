"""Tests of dateline.queries."""
