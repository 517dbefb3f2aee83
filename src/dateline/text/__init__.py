"""Pure string work: normal form, offsets, dates, words."""

from __future__ import annotations
