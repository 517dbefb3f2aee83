"""Tests of the commands of the knowledge base."""
