"""Keeps records: Delta tables as the truth, DuckDB over them for questions, a full-text index beside them.

Only `dateline.store.opening` is imported from outside before a store is open: it loads what the extra `store` brings.
"""

from __future__ import annotations
