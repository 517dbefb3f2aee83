"""One encoder, many heads: words in, typed signals out. Heavy libraries are loaded on first use."""

from __future__ import annotations

from dateline.model.bundle import Bundle, Card, open_bundle
from dateline.model.encoder import Encoder, empty_signals, load_encoder, make_encoder
from dateline.model.signals import Chances, Labels, ScoredSpan, Signals, Words

__all__ = [
    "Bundle",
    "Card",
    "Chances",
    "Encoder",
    "Labels",
    "ScoredSpan",
    "Signals",
    "Words",
    "empty_signals",
    "load_encoder",
    "make_encoder",
    "open_bundle",
]
