"""The only wiring of pages, pipeline and store: work on many pages that can be stopped and taken up again."""

from __future__ import annotations
