"""Follows feeds, sitemaps, addresses, folders and files: what is new or changed goes into a store, again and again."""

from __future__ import annotations
