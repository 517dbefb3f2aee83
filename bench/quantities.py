"""Area `quantities`: value, unit, change and concept of the amounts of short texts, as NewsQuant and R-text mark them.

Each line of a text is a block. NewsQuant marks lengths of time and ages too, which a record leaves to times, and takes
"rose from 240 to 273" for one amount with two values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from bench.area import Request, judge
from bench.files import read_rows
from bench.pace import Pace
from bench.places_rows import PlacesRow, read_facts
from dateline.annotate.quantities.change import is_noun_of_change
from dateline.annotate.quantities.money import name_currency
from dateline.annotate.quantities.nouns import name_noun
from dateline.annotate.quantities.reading import read_quantities
from dateline.errors import UsageError
from dateline.model.encoder import load_encoder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bench.metrics import Metrics
    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage, Tree

UNKNOWN: Final = "-"
BOUNDS: Final = {
    "about": "~",
    "more_than": ">",
    "at_least": ">",
    "less_than": "<",
    "at_most": "<",
}
NEARLY: Final = ("nearly", "almost", "close")  # bounds from below by what they mean, "about" to NewsQuant
LEAST: Final = {"millions": (1e6, 1e7), "thousands": (1e3, 1e3), "hundreds": (1e2, 1e2), "dozens": (12.0, 12.0)}
MANY: Final = {"tens of thousands": (1e4, 1e5), "hundreds of thousands": (1e5, 1e6), "tens of millions": (1e7, 1e8)}
CONTENT: Final = ("NOUN", "PROPN", "ADJ", "NUM", "X", "SYM", "VERB")
MOVE_REACH: Final = 5  # atoms between the ends: "from 20 miles in 2008 to 29"
IN_UNITS: Final = ("NOUN", "PROPN", "ADJ", "VERB", "NUM", "X")


class QuantitiesRow(Struct, frozen=True, kw_only=True):
    """A text whose quantities are to be found; what they are, only the scorer reads."""

    id: str
    text: str


def measure(request: Request) -> Metrics:
    """Return the outside scorer's figures (in percent) by set; raises `UsageError` D585 without a scorer."""
    if request.scorer is None:
        raise UsageError("D585", "quantities are judged by an outside scorer: say which with --scorer FILE")
    rows = read_rows(request.gold, QuantitiesRow)
    encoder = load_encoder(request.model)
    found = [read_facts(PlacesRow(id=row.id, text=row.text, toponyms=()), encoder) for row in rows]
    pace = Pace()
    with pace.count(found):
        drafts = [read_quantities(facts) for facts in found]
    predictions = [{"id": row.id, "quantities": list(predict(each))} for row, each in zip(rows, drafts, strict=True)]
    return {**judge(request, predictions, score=dict), "pace": pace.figures()}


def predict(found: Iterable[tuple[Passage, list[Draft]]]) -> Iterator[dict[str, object]]:
    """Yield the quantities of a text by the convention of NewsQuant."""
    for passage, drafts in found:
        merged = {id(draft.came_from) for draft in drafts if _is_one_move(passage, draft)}
        for draft in drafts:
            if id(draft) not in merged and _is_marked(passage, draft):
                yield _predict(passage, draft)


def _is_marked(passage: Passage, draft: Draft) -> bool:
    """Whether NewsQuant would mark a quantity: no "doubled", no "most of", no "aged 25 to 54"."""
    vague = draft.number.fault is not None or (draft.low is None and passage.low(draft.number.last - 1) not in LEAST)
    if draft.number.manner == "times" or draft.number.is_more or vague:
        return False
    unit = draft.unit
    if (
        unit is not None
        and unit.kind == "duration"
        and not draft.number.is_figures
        and passage.low(draft.number.last) == "-"
    ):
        return False
    before = passage.low(draft.first - 1)
    return not (unit is not None and unit.kind == "age" and before in ("aged", "ages", "age", ","))


def _is_one_move(passage: Passage, draft: Draft) -> bool:
    """Whether a level and what it came from are one amount: "from 240 to 273" in this order, the joint between them."""
    start = draft.came_from
    if start is None or start.low is None or draft.high is None or start.first > draft.first:
        return False
    return draft.first - start.last <= MOVE_REACH and passage.low(draft.first - 1) == "to"


def _predict(passage: Passage, draft: Draft) -> dict[str, object]:
    start = passage.atoms[draft.core[0]].start
    move = _is_one_move(passage, draft)
    return {
        "start": start,
        "end": passage.atoms[draft.core[1] - 1].end,
        "values": _values(passage, draft) if not move else [draft.came_from and draft.came_from.low, draft.high],
        "unit": _name_unit(passage, draft),
        "change": "=" if move else _name_change(passage, draft),
        "concept": _concept(passage, draft),
    }


def _values(passage: Passage, draft: Draft) -> list[float]:
    if draft.low is None or draft.high is None:
        least = LEAST.get(passage.low(draft.number.last - 1), (0.0, 0.0))
        low, high = MANY.get(passage.join(draft.number.first, draft.number.last).lower(), least)
        return [low] if low == high else [low, high]
    return [draft.low] if draft.low == draft.high else [draft.low, draft.high]


def _name_unit(passage: Passage, draft: Draft) -> str:
    unit = draft.unit
    if unit is not None and unit.kind == "share":
        return f"% {_name_words(passage.tree, range(*draft.of))}" if draft.of is not None else "% -"
    name = UNKNOWN
    if unit is not None:
        is_common = unit.kind == "money" and unit.code is not None and unit.name != "dollar"
        name = name_currency(unit.code or "", unit.name) if is_common else unit.name
    elif draft.noun is not None and draft.phrase is not None:
        name = _name_words(passage.tree, _wider_phrase(passage, draft, *draft.phrase))
    if unit is not None and unit.name == "barrel" and draft.of and not draft.per and passage.low(draft.last) == "of":
        name = f"{name} of {_name_words(passage.tree, range(*draft.of))}"
    return " per ".join([name, *(per.name for per in draft.per)])


def _wider_phrase(passage: Passage, draft: Draft, start: int, end: int) -> Iterator[int]:
    """Yield the words of a counted noun, with an adjective before the number: "the previous two sessions"."""
    tree = passage.tree
    before = passage.word(draft.first) - 1
    if not draft.is_elliptic and before >= 0 and tree.tag(before) == "ADJ" and tree.head(before) == draft.noun:
        yield before
    yield from range(start, end)


def _name_words(tree: Tree, phrase: Iterable[int]) -> str:
    """Return the words of a unit as NewsQuant names it: adjectives in the positive, the last noun in the singular."""
    *inner, last = phrase
    words = [word for word in inner if tree.tag(word) in IN_UNITS and not _is_told_how(tree, word)]
    return " ".join([*(_name_word(tree, word, is_last=False) for word in words), _name_word(tree, last, is_last=True)])


def _is_told_how(tree: Tree, word: int) -> bool:
    """Whether a participle has an adverb before it: "decently sized" is no part of a unit."""
    return word > 0 and tree.fine_tag(word) == "VBN" and tree.tag(word - 1) == "ADV"


def _name_word(tree: Tree, word: int, *, is_last: bool) -> str:
    if is_last:
        noun = name_noun(tree, word)
        return "people" if noun == "person" else noun
    return tree.lemma(word) if tree.tag(word) == "ADJ" else tree.text(word).lower()


def _name_change(passage: Passage, draft: Draft) -> str:
    if draft.low is not None and draft.low < 0 and draft.unit is not None and draft.unit.kind == "percent":
        return "down"
    if draft.low is None:
        return "="
    if draft.direction in ("up", "down") and _is_told(passage, draft):
        return str(draft.direction)
    if draft.is_range:
        return "="
    said = {passage.low(index) for index in range(draft.first, draft.number.first)}
    return "~" if said & set(NEARLY) else BOUNDS.get(draft.bound, "=")


def _is_told(passage: Passage, draft: Draft) -> bool:
    """Whether NewsQuant marks a change: a verb tells it of a difference, or of a level that follows on another.

    Most other levels that were reached are exact to it.
    """
    if draft.trigger is not None and is_noun_of_change(passage.tree, draft.trigger):
        return False
    start = draft.came_from
    return draft.is_delta or (start is not None and start.trigger is None and draft.by is None)


def _concept(passage: Passage, draft: Draft) -> Sequence[str]:
    """Return the words that say what is measured, compounds whole as they are written; of a share its unit says it."""
    if draft.of is None or (draft.unit is not None and draft.unit.kind == "share"):
        return []
    tree = passage.tree
    words: list[str] = []
    is_glued = False
    for word in range(*draft.of):
        is_hyphen = tree.text(word) in ("-", "–")
        if is_glued or is_hyphen:
            words = [*words[:-1], f"{''.join(words[-1:])}{tree.text(word)}"]
        elif tree.tag(word) in CONTENT:
            words.append(tree.text(word))
        is_glued = is_hyphen
    return words
