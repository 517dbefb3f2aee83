"""Coreference from gold file to figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bench import coref
from bench.area import Request
from bench.coref import Found, score_rows
from bench.coref_rows import CorefRow, GoldChain, GoldMention, actor_clusters, chain_clusters, head_starts
from bench.coref_spans import gum_spans, onto_spans, record_spans
from bench.metrics import look_up
from dateline.annotate.coreference.page import prepare
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

MENTIONS = (
    GoldMention(start=0, end=4, type="person", cluster="1", head=(0, 4)),
    GoldMention(start=5, end=7, type="person", cluster="1", head=(5, 7)),
    GoldMention(start=8, end=9, type="abstract", cluster="2"),
    GoldMention(start=10, end=11, type="abstract", cluster="2"),
    GoldMention(start=12, end=13, type="place", cluster="3"),
)
ROW = CorefRow(id="a", text="Kofi he", mentions=MENTIONS, onto=(((0, 4), (5, 7)), ((8, 9), (10, 11))))


def test_gold_clusters() -> None:
    """Actors are clusters of persons, organizations and places with two mentions or more."""
    assert actor_clusters(ROW) == [frozenset({(0, 4), (5, 7)})]
    assert [start for start, _ in head_starts(ROW)] == [0, 5]
    page = CorefRow(id="b", text="", chains=(GoldChain(spans=((0, 4), (5, 7))),))
    assert chain_clusters(page) == actor_clusters(ROW)
    assert (page.is_page, ROW.is_page) == (True, False)


def test_scores_of_both_conventions() -> None:
    """Each is judged by its own clusters."""
    found = Found(clusters=actor_clusters(ROW), actors=actor_clusters(ROW))
    scores = score_rows([ROW], [found])
    assert look_up(scores, "coref.actors.conll_f1") == 1.0
    assert look_up(scores, "coref.onto.muc.r") == 0.5


def test_conventions() -> None:
    """OntoNotes takes an apposition into its phrase, GUM gives it a span, a record quotes names without 's."""
    facts = parsed(ENVOY, HE_SPOKE, names=(TOGO, KOFI))
    page, chains = prepare(facts), [[0, 2, 3], [1]]
    text = facts.document.text

    def words(clusters: list[frozenset[tuple[int, int]]]) -> list[list[str]]:
        return [[text[start:end] for start, end in sorted(cluster)] for cluster in clusters]

    assert words(onto_spans(facts, page, chains)) == [["Togo 's envoy , Kofi Amegah", "He"], ["Togo 's"]]
    assert words(gum_spans(facts, page, chains)) == [["Togo 's envoy", "Kofi Amegah", "He"], ["Togo 's"]]
    assert words(record_spans(facts, page, chains)) == [["Togo 's envoy", "Kofi Amegah", "He"], ["Togo"]]


def test_from_file_to_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Predictions hold both kinds of clusters; the figures are those of the own scorer."""
    gold, out = tmp_path / "gold.jsonl", tmp_path / "out.jsonl"
    gold.write_bytes(msgspec.json.encode(ROW) + b"\n")
    found = Found(clusters=actor_clusters(ROW), actors=[])
    monkeypatch.setattr(coref, "find_clusters", lambda *_: found)
    monkeypatch.setattr(coref, "load_encoder", lambda _: None)
    metrics = coref.measure(Request(gold=gold, out=out))
    assert (look_up(metrics, "docs"), look_up(metrics, "coref.actors.conll_f1")) == (1.0, 0.0)
    assert msgspec.json.decode(out.read_bytes())["clusters"] == [[[0, 4], [5, 7]]]
