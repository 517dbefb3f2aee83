"""What speaks for a stretch of words being a toponym: candidates in, one row of numbers each out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.annotate.names import POSSESSIVES, fold_name, is_title
from dateline.annotate.places import lexicon
from dateline.annotate.places.gazetteer import PEOPLE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dateline.annotate.places.page import Candidate, PlacePage
    from dateline.kb import Entry

LABELS: Final = ("person", "organization", "place", "country", "other")
CLASSES: Final = (
    lexicon.LOCATING,
    lexicon.MOVING,
    lexicon.OF,
    lexicon.COMPASS,
    lexicon.DIVISIONS,
    lexicon.WATERS,
    lexicon.STREETS,
    lexicon.BODIES,
)
TAGS: Final = ("PROPN", "NOUN", "ADJ")
WIDE: Final = frozenset({"country", "admin1"})
SURE: Final = 0.5  # prior of a town of 100,000: what stands behind a comma and is less known is no "Town, State"


def describe_candidates(page: PlacePage) -> NDArray[np.float32]:
    """Return a row for each candidate of a page."""
    longer = _covered(page.candidates)
    known_from = _known_starts(page.candidates)
    opens = {*page.facts.frame.blocks}
    tags = page.facts.read_signals().labels["upos"]
    starts = page.facts.read_signals().sentence_starts
    rows = [
        [
            *_by_cover(each),
            *_by_entries(each.entries),
            *_by_words(page, each),
            *_by_page(page, each),
            float(inside),
            known_from.get(_behind_comma(page, each.end), 0.0),
            float(each.start in opens or bool(starts[each.start])),
            *(float(tags[each.end - 1] == tag) for tag in TAGS),
        ]
        for each, inside in zip(page.candidates, longer, strict=True)
    ]
    return np.array(rows, dtype=np.float32) if rows else np.zeros((0, 0), dtype=np.float32)


def _by_cover(each: Candidate) -> list[float]:
    """Return what the encoder says: label and score of the name around, and where in it the words lie."""
    cover = each.cover
    if cover is None:
        return [0.0] * (len(LABELS) + 6)
    size = cover.end - cover.start
    return [
        *(float(cover.label == label) for label in LABELS),
        cover.score,
        float(each.is_whole),
        float(each.start == cover.start),
        float(each.end == cover.end),
        float(size),
        float(each.end > cover.end or each.start < cover.start),
    ]


def _by_entries(entries: tuple[Entry, ...]) -> list[float]:
    """Return what the knowledge base says of a name: the best prior in all and of each size of place."""
    best = dict.fromkeys(("city", "admin1", "admin2", "country", "region"), 0.0)
    for entry in entries:
        if entry.kind != "alias" or entry.type in WIDE:
            size = (
                "region" if entry.type == "place" else entry.type
            )  # seas, rivers, ranges: they lie in several countries
            best[size] = max(best[size], entry.prior)
    first = entries[0] if entries else None
    return [
        *best.values(),
        float(len(entries)),
        0.0 if first is None else first.prior,
        float(first is not None and first.kind in PEOPLE),
        float(first is not None and first.kind == "alias"),
        float(first is not None and first.kind in {"weak", "acronym"}),
    ]


def _by_words(page: PlacePage, each: Candidate) -> list[float]:
    """Return the classes of the words around and of the last word."""
    before, after = page.word(each.start - 1), page.word(each.end)
    small = (before.lower(), after.lower().rstrip("."), page.words[each.end - 1].lower())
    beyond = page.word(each.start - 2)
    return [
        *(float(word in group) for word in small for group in CLASSES),
        float(before == ","),
        float(after == ","),
        float(after in POSSESSIVES),
        float(after == "-"),
        float(before == "-"),
        float(before.lower() == "the"),
        float(before[:1].isupper() and before.lower() not in lexicon.LOCATING),
        float(after[:1].isupper()),
        float(after[:1].islower()),
        float(is_title(before)),
        float(beyond[:1].isupper() and before in {",", "of", "and"}),
        float(after in {"--", "—", "–", ":", "("}),
        float(each.end - each.start),
        float(len(each.text)),
        float(each.text.isupper()),
        float("." in each.text),
    ]


def _by_page(page: PlacePage, each: Candidate) -> list[float]:
    """Return how the encoder takes the same words, or words of them, elsewhere on the page."""
    folded = fold_name(each.text)
    itself = float(each.is_whole)
    placed, bodies = page.placed[folded], page.bodies[folded]
    return [
        max(0.0, placed - itself * (each.label in {"place", "country"})),
        max(0.0, bodies - itself * (each.label == "organization")),
        float(page.persons[folded]),
        float(max(page.persons[word] for word in folded.split()) if folded else 0),
    ]


def _behind_comma(page: PlacePage, end: int) -> int:
    """Return the word behind a comma, or behind an opening bracket; -1 where there is none."""
    return end + 1 if page.word(end) in {",", "("} else -1


def _known_starts(candidates: tuple[Candidate, ...]) -> dict[int, float]:
    """Return by their first word how well countries, states and large towns are known that begin there."""
    found: dict[int, float] = {}
    for each in candidates:
        fitting = [entry.prior for entry in each.entries if entry.type in WIDE or entry.prior > SURE]
        if fitting:
            found[each.start] = max(found.get(each.start, 0.0), *fitting)
    return found


def _covered(candidates: tuple[Candidate, ...]) -> list[bool]:
    """Return for each candidate whether a longer known one begins before or with it and ends behind it."""
    covered, reach = [], -1
    for each in candidates:
        covered.append(each.end <= reach)
        if each.entries:
            reach = max(reach, each.end)
    return covered
