"""Tests of dateline.jobs."""
