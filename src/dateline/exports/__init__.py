"""Records in the formats of others: one module each, all listed in `registry`."""

from __future__ import annotations
