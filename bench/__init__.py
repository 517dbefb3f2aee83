"""Measures Dateline against gold files, one module an area. The data and outside scorers come by path."""

from __future__ import annotations
