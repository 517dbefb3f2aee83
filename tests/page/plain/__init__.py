"""Tests of plain text: lines, the article among them, their roles."""
