"""Tests of large knowledge bases from dumps."""
