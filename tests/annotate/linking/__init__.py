"""Tests of linking names to the knowledge base."""
