"""Area `ner`: entities of texts, by the convention of the corpus that each row names.

re3d marks names and descriptions alike, with their articles, and nationalities as a type of their own: the head
`mentions` was made for it. The other corpora (Universal NER) mark names only, as person, organization or place: the
head `names` answers, a country counts as place, and words for its people or of it ("Kenyan") are not marked.

A text is given line by line, each line a block, and no line is taken for furniture: only names are measured here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from bench.area import Request, judge
from bench.files import read_rows
from bench.ner_score import Entity, score_entities
from bench.reading import CutText, cut_text, encode_all, line_ranges
from dateline.annotate.countries import country_table
from dateline.model.encoder import load_encoder

if TYPE_CHECKING:
    from bench.metrics import Json, Metrics
    from dateline.model.signals import ScoredSpan, Signals

SHARED_TYPES: Final = frozenset({"person", "organization", "place", "nationality"})
Convention = Callable[[str, str], str | None]


class GoldEntity(Struct, frozen=True, kw_only=True):
    """An entity of a gold row."""

    start: int
    end: int
    type: str


class NerRow(Struct, frozen=True, kw_only=True):
    """A text with its gold entities; `corpus` says by which rules they were marked."""

    id: str
    text: str
    entities: tuple[GoldEntity, ...]
    corpus: str = "unknown"


def measure(request: Request) -> Metrics:
    """Return precision, recall and F1 (0 to 1) of all rows and of each corpus apart."""
    rows = read_rows(request.gold, NerRow)
    cuts = [cut_text(row.text, line_ranges(row.text)) for row in rows]
    answers = encode_all([cut.words for cut in cuts], load_encoder(request.model).encode)
    found = [find_entities(*parts) for parts in zip(rows, cuts, answers, strict=True)]
    predictions = [
        {
            "id": row.id,
            "entities": [
                {"start": entity.start, "end": entity.end, "type": entity.type} for entity in sorted(entities)
            ],
        }
        for row, entities in zip(rows, found, strict=True)
    ]
    return {"docs": len(rows), **judge(request, predictions, score=lambda: score_rows(rows, found))}


def score_rows(rows: Sequence[NerRow], found: Sequence[frozenset[Entity]]) -> Metrics:
    """Return the scores of all rows as `ner`, and of each corpus as `ner_` and its name."""
    gold = [frozenset(Entity(e.start, e.end, e.type) for e in row.entities) for row in rows]
    pairs = list(zip(gold, found, strict=True))
    scores: dict[str, Json] = {"ner": score_entities(pairs)}
    for corpus in sorted({row.corpus for row in rows}):
        chosen = [pair for row, pair in zip(rows, pairs, strict=True) if row.corpus == corpus]
        scores[f"ner_{corpus}"] = score_entities(chosen)
    return scores


def find_entities(row: NerRow, cut: CutText, signals: Signals) -> frozenset[Entity]:
    """Return the entities of a text by the convention of its corpus."""
    head, name_type = CONVENTIONS.get(row.corpus, NAMES_ONLY)
    return frozenset(_entities(cut, signals.spans.get(head, ()), name_type=name_type))


def _entities(cut: CutText, spans: Iterable[ScoredSpan], *, name_type: Convention) -> Iterator[Entity]:
    for span in spans:
        start, end = cut.extents[span.start][0], cut.extents[span.end - 1][1]
        kind = name_type(span.label, cut.text[start:end])
        if kind in SHARED_TYPES:
            yield Entity(start, end, kind)


def type_of_mention(label: str, _: str) -> str:
    """Return the type of a span of the head `mentions`: its label, which is re3d's own."""
    return label


def type_of_name(label: str, words: str) -> str | None:
    """Return the type of a span of the head `names`: a country is a place, its people and adjective are nothing."""
    if label != "country":
        return label
    readings = country_table().read(words[:1].upper() + words[1:])  # web text writes "mexican food"
    is_people = bool(readings) and all(reading.kind == "people" for reading in readings)
    return None if is_people else "place"


NAMES_ONLY: Final[tuple[str, Convention]] = ("names", type_of_name)
CONVENTIONS: Final[Mapping[str, tuple[str, Convention]]] = {"re3d": ("mentions", type_of_mention)}
