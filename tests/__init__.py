"""Tests of the package; `tests/` mirrors `src/dateline` and the tools beside it."""
