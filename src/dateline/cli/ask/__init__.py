"""Questions to a store: `dateline search`, `actors`, `events`, `statements`, `quantities`, `timeline`, `sql`."""

from __future__ import annotations
