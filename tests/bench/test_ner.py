"""Names by the convention of each corpus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from bench import ner
from bench.area import Request
from bench.metrics import look_up
from bench.ner import NerRow, find_entities, type_of_name
from bench.reading import cut_text, line_ranges
from dateline.model.signals import ScoredSpan
from tests.bench.treebanks import NameSpotter, make_signals

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Kenyan ships left Kenya"
NAMES = (ScoredSpan(0, 1, "country", 0.9), ScoredSpan(3, 4, "country", 0.9))
MENTIONS = (ScoredSpan(0, 2, "organization", 0.8), ScoredSpan(0, 1, "nationality", 0.7))


def find(corpus: str) -> list[tuple[str, str]]:
    """Return the words and type of each entity of the text."""
    row = NerRow(id="a", text=TEXT, entities=(), corpus=corpus)
    signals = make_signals([1, 2, 2, 2], ["amod", "nsubj", "root", "obj"], spans={"names": NAMES, "mentions": MENTIONS})
    found = find_entities(row, cut_text(TEXT, line_ranges(TEXT)), signals)
    return [(TEXT[entity.start : entity.end], entity.type) for entity in sorted(found)]


@pytest.mark.parametrize("corpus", ["uner-ewt", "another"])
def test_corpora_of_names_have_countries_as_places(corpus: str) -> None:
    """The people of a country and its adjective are not marked there."""
    assert find(corpus) == [("Kenya", "place")]


def test_re3d_has_mentions_of_all_kinds() -> None:
    """Descriptions and nationalities too."""
    assert find("re3d") == [("Kenyan", "nationality"), ("Kenyan ships", "organization")]


@pytest.mark.parametrize(
    ("label", "words", "expected"),
    [
        ("country", "Mali", "place"),
        ("country", "Malians", None),
        ("country", "Nowhereland", "place"),
        ("person", "Mali", "person"),
        ("other", "Ramadan", "other"),
    ],
)
def test_types_of_names(label: str, words: str, expected: str | None) -> None:
    """A country that the table does not know is a place all the same."""
    assert type_of_name(label, words) == expected


def test_from_file_to_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures of all rows and of each corpus; predictions in the offsets of the text."""
    monkeypatch.setattr(ner, "load_encoder", lambda _folder: NameSpotter())
    rows = [
        {"id": "1", "corpus": "one", "text": "Ada met Bob", "entities": [{"start": 0, "end": 3, "type": "person"}]},
        {"id": "2", "text": "\n\nIda left", "entities": [{"start": 2, "end": 5, "type": "person"}], "more": 1},
    ]
    gold = tmp_path / "gold.jsonl"
    gold.write_bytes(b"\n".join(map(msgspec.json.encode, rows)))
    figures = ner.measure(Request(gold=gold, out=tmp_path / "out.jsonl"))
    assert figures["docs"] == 2
    assert [look_up(figures, f"{name}.exact.p") for name in ("ner", "ner_one", "ner_unknown")] == [0.6667, 0.5, 1.0]
    written = [msgspec.json.decode(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert written[1] == {"id": "2", "entities": [{"start": 2, "end": 5, "type": "person"}]}
