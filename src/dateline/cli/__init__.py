"""The command line: one module per command, each a thin call of the library. Data to stdout, messages to stderr."""

from __future__ import annotations
