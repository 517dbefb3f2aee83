"""Tests of dateline.jobs.watch."""
