"""Large knowledge bases from the public dumps of Wikidata and GeoNames, which a user fetches."""

from __future__ import annotations
