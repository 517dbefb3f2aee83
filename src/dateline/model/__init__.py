"""One encoder, many heads: words in, typed signals out. Heavy libraries are loaded on first use."""

from __future__ import annotations
