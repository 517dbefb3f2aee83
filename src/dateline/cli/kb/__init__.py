"""`dateline kb`: what is known of countries, cities, offices and organizations, and how to know more."""

from __future__ import annotations
