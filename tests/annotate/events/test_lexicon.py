"""The lexicon: every entry's own sentence tells an event of its kind."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import pytest
import yaml

from dateline.annotate.events.lexicon import (
    NO_EVENT,
    LexiconTable,
    index_entries,
    known_lemmas,
    read_entries,
    read_kind,
    shared_lexicon,
)
from dateline.annotate.events.triggers import find_triggers
from dateline.codebook.book import shared_codebook, shipped_codebook
from dateline.codebook.own import OWN
from dateline.errors import UsageError
from tests.annotate.events.pages import read_sentences
from tools.checkout import ROOT

if TYPE_CHECKING:
    from pathlib import Path

TABLE = yaml.safe_load((ROOT / "resources/events/lexicon.yaml").read_text(encoding="utf-8"))
EXAMPLES = [
    (key, pattern, example)
    for key, entries in TABLE["events"].items()
    for entry in entries
    for pattern, example in entry.items()
]


@lru_cache(maxsize=1)
def told_types() -> dict[str, set[str | None]]:
    """Return the types that each example tells; each is a page of its own, so that none hangs on those beside it."""
    told: dict[str, set[str | None]] = {}
    for _, _, example in EXAMPLES:
        triggers = find_triggers(read_sentences(example), shared_lexicon())
        told[example] = {trigger.kind.type for trigger in triggers}
    return told


@pytest.mark.parametrize("key", TABLE["events"])
def test_examples_tell_events_of_their_kind(key: str) -> None:
    """Each entry has a sentence of its own; those under "none" tell nothing."""
    kind = read_kind(key, shipped_codebook())
    wrong = [
        (pattern, example, told_types()[example])
        for code, pattern, example in EXAMPLES
        if code == key
        and not (told_types()[example] == set() if kind.type is None else kind.type in told_types()[example])
    ]
    assert wrong == []


def test_keys_are_codes_types_and_modes() -> None:
    """A code leads to its type; a mode may stand behind a type."""
    book = shipped_codebook()
    assert read_kind("042", book).mode == "visit"
    assert (read_kind("RETREAT resign", book).type, read_kind("RETREAT resign", book).mode) == ("RETREAT", "resign")
    assert read_kind(NO_EVENT, book).type is None
    for key in TABLE["events"]:
        kind = read_kind(key, book)
        assert kind.type is None or (kind.type in book.types and kind.mode in {None, *book.types[kind.type].modes})


def test_the_pattern_that_says_most_is_tried_first() -> None:
    """Whatever the order of the table."""
    table = LexiconTable(lists={}, events={"ASSAULT": ("fire", "fire obj=rocket", "fire obj=*")})
    found = index_entries(read_entries(table, shipped_codebook()))
    assert [entry.pattern.text for entry in found["fire", "v"]] == ["fire obj=rocket", "fire obj=*", "fire"]
    assert found["fire", "v"][0].rule == "lexicon:ASSAULT fire obj=rocket"
    assert "fire" in known_lemmas()


@pytest.mark.parametrize(("pattern", "is_good"), [("harvest/v obj=rice", True), ("harvest obj=@none", False)])
def test_own_types_have_patterns(
    pattern: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_good: bool
) -> None:
    """A good one is tried before the shipped ones; a bad one is an error with the type's name."""
    path = tmp_path / "types.yaml"
    path.write_text(f"HARVEST: {{about: A crop is brought in., patterns: ['{pattern}']}}", encoding="utf-8")
    monkeypatch.setenv(OWN, str(path))
    for cached in (shared_codebook, shared_lexicon):
        cached.cache_clear()
    try:
        if is_good:
            assert shared_lexicon()["harvest", "v"][0].kind.type == "HARVEST"
        else:
            with pytest.raises(UsageError, match="D531: event type HARVEST"):
                shared_lexicon()
    finally:
        monkeypatch.delenv(OWN)
        for cached in (shared_codebook, shared_lexicon):
            cached.cache_clear()
