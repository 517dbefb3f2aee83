"""Tests of statements, on parses written by hand."""
