"""`dateline store`: look after a store of records."""

from __future__ import annotations
