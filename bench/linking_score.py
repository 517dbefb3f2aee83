"""Scores of linking: named gold mentions in, the share whose name or Wikidata id is right out.

Right is a name that equals one of the gold's (case, accents, articles do not count) or its Wikidata id. A mention is
answered by the prediction on its span, else by the one that shares most characters with it; without one it is wrong.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote

from msgspec import Struct

from bench.coref_rows import ACTOR_TYPES, CorefRow, GoldMention
from bench.metrics import SHARE_DIGITS
from dateline.annotate.names import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.metrics import Json, Metrics

NAMED: Final = "name"
NAMING: Final = frozenset({"name", "metonym", "demonym"})
_BRACKETED: Final = re.compile(r"\s*\(.*?\)$")  # "Mercury (planet)"
_MARKS: Final = re.compile(r"[^\w]+")  # "Durham, North Carolina"


@dataclass(frozen=True, slots=True)
class Answer:
    """Whom a span means; `country` is ISO 3166-1 alpha-2."""

    start: int
    end: int
    type: str
    name: str
    qid: str | None
    country: str | None


class LinkedMention(GoldMention, frozen=True, kw_only=True):
    """A mention of a gold row with its article in Wikipedia, or with an entity of its page."""

    form: str = ""
    wiki: str | None = None
    qid: str | None = None
    text: str = ""
    entity: str | None = None
    accept: tuple[str, ...] = ()


class KnownEntity(Struct, frozen=True, kw_only=True):
    """An entity of a page annotated for Dateline; `country` is ISO 3166-1 alpha-2."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    qid: str | None = None
    country: str | None = None


class LinkingRow(CorefRow, frozen=True, kw_only=True):
    """A text with its gold of linking."""

    mentions: tuple[LinkedMention, ...] = ()
    kb_entities: tuple[KnownEntity, ...] = ()


class Wanted(NamedTuple):
    """A gold mention: names that count as right, and what else is known."""

    start: int
    end: int
    names: frozenset[str]
    qid: str | None
    country: str | None


def score_rows(rows: Sequence[LinkingRow], found: Sequence[Sequence[Answer]]) -> Metrics:
    """Return the scores of texts of GUM as `coref.linking`, of pages as `seed.linking`."""
    pairs = list(zip(rows, found, strict=True))
    scores: dict[str, Json] = {"docs": len(rows)}
    for name, is_page in (("coref", False), ("seed", True)):
        chosen = [pair for pair in pairs if pair[0].is_page is is_page]
        if chosen:
            scores[name] = {"linking": score_pairs(chosen)}
    return scores


def score_pairs(pairs: Sequence[tuple[LinkingRow, Sequence[Answer]]]) -> Metrics:
    """Return how many named mentions there are, the share found, right, right of those found, and right countries."""
    both = [(wanted, find_answer(wanted, answers)) for row, answers in pairs for wanted in list_wanted(row)]
    met = [(wanted, answer) for wanted, answer in both if answer is not None]
    right = sum(is_right(wanted, answer) for wanted, answer in met)
    placed = [(wanted.country, answer) for wanted, answer in both if wanted.country is not None]
    scores: dict[str, Json] = {
        "gold_named": len(both),
        "detected": _share(len(met), len(both)),
        "accuracy": _share(right, len(both)),
        "accuracy_of_detected": _share(right, len(met)),
    }
    if placed:
        told = sum(answer is not None and answer.country == country for country, answer in placed)
        scores["country_accuracy"] = _share(told, len(placed))
    return scores


def list_wanted(row: LinkingRow) -> Iterator[Wanted]:
    """Yield the named mentions of a row that mean somebody known, with the names that are right for each."""
    known = {entity.id: entity for entity in row.kb_entities}
    longest: dict[str | None, str] = defaultdict(str)
    for mention in row.mentions:
        if mention.form == NAMED and len(mention.text) > len(longest[mention.cluster]):
            longest[mention.cluster] = mention.text
    for mention in row.mentions:
        entity = known.get(mention.entity or "")
        if entity is not None and mention.form in NAMING:
            names = frozenset(map(normalize, (entity.name, *entity.aliases, *mention.accept)))
            yield Wanted(mention.start, mention.end, names, entity.qid, entity.country)
        elif not known and mention.form == NAMED and mention.type in ACTOR_TYPES and mention.wiki:
            names = frozenset(map(normalize, (mention.wiki, longest[mention.cluster])))
            yield Wanted(mention.start, mention.end, names, mention.qid, None)


def find_answer(wanted: Wanted, answers: Sequence[Answer]) -> Answer | None:
    """Return the answer on the span of a mention, else the one that shares most with it, of equals the last."""
    shared = [(_overlap(wanted, answer), index) for index, answer in enumerate(answers) if _overlap(wanted, answer) > 0]
    exact = [answer for answer in answers if (answer.start, answer.end) == (wanted.start, wanted.end)]
    if exact or not shared:
        return exact[-1] if exact else None
    return answers[max(shared)[1]]


def is_right(wanted: Wanted, answer: Answer) -> bool:
    """Tell whether an answer has the id of a mention or one of its names."""
    return (wanted.qid is not None and answer.qid == wanted.qid) or normalize(answer.name) in wanted.names


def normalize(name: str) -> str:
    """Return a name as it is compared: of an article of Wikipedia without what is escaped or in brackets."""
    bare = _BRACKETED.sub("", unquote(name).replace("_", " ")).removesuffix("'s").removesuffix("’s")
    return _MARKS.sub(" ", fold_name(bare)).strip()


def _overlap(wanted: Wanted, answer: Answer) -> int:
    return min(wanted.end, answer.end) - max(wanted.start, answer.start)


def _share(part: int, whole: int) -> float:
    return round(part / whole, SHARE_DIGITS) if whole else 0.0
