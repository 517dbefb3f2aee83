"""Gold clusters of Dateline's own phrases."""

from __future__ import annotations

from bench.coref_rows import CorefRow, GoldMention
from dateline.annotate.coreference.page import prepare
from tests.annotate.coreference.parses import ENVOY, KOFI, TOGO, parsed
from training.coreference.data import align


def test_phrases_are_found_by_words_or_by_head() -> None:
    """The envoy by his head word, Kofi by his words, Togo is marked by nobody."""
    facts = parsed(ENVOY, names=(TOGO, KOFI))
    mentions = (
        GoldMention(start=0, end=27, type="person", cluster="1", head=(8, 13)),
        GoldMention(start=16, end=27, type="person", cluster="2"),
    )
    row = CorefRow(id="a", text=facts.document.text, mentions=mentions)
    assert align(row, facts, prepare(facts).phrases) == ["1", None, "2"]
