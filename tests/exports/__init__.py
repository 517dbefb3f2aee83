"""Tests of dateline.exports."""
