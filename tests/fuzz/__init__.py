"""Fuzzing of the page readers: `python -m tests.fuzz`, or `make fuzz`."""
