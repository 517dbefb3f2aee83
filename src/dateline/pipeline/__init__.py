"""Runs pages through parser, encoder and annotators, and makes the record."""
