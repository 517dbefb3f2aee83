"""Tags that a teacher gave, added to texts of data sets without them."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from training.data.texts import Text

Tags = dict[str, list[str]]


def read_silver(path: Path) -> dict[str, Tags]:
    """Return the tags of each text by its name: field to one tag a word; several rows of a text are put together."""
    found: dict[str, Tags] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            found.setdefault(row.pop("text"), {}).update(row)
    return found


def add_silver(texts: Iterable[Text], silver: Mapping[str, Tags]) -> None:
    """Give each text the fields that a teacher filled; what it learned from people's labels stays theirs."""
    for text in texts:
        for field, tags in silver.get(text.name, {}).items():
            offset = 0
            for sentence in text.sentences:
                end = offset + len(sentence.words)
                sentence.fields[field] = list(tags[offset:end])
                offset = end
