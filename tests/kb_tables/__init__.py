"""Tests of the tables of facts in kb/."""
