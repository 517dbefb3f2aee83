"""Tests of coreference, on parses written by hand."""
