"""English text in; whether it was translated, and from which language, out, with the words left behind by it.

A calque is said in English words and in the way of another language: "10,000 million euros", "Know more".
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from msgspec import Struct, json

from dateline.schema import Inference, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dateline.schema import Block

_TABLE: Final = ("resources", "page", "calques.json")
_NAMES: Final = {
    "DAY": "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)",
    "MONTH": "(?:January|February|March|April|May|June|July|August|September|October|November|December)",
}
_BOUND: Final = r"\b"
_LINE: Final = 40  # characters of a line that is a phrase of the site: "Know more"
# Of 122 English pages of the web none reaches this, the most is 2; four pages that were translated have 5.5 to 12.
MIN_WEIGHT: Final = 3.0
MIN_KINDS: Final = 2  # different calques; one may be a quirk of the author
_SURE: Final = 0.8  # no measurement yet: none of 122 is wrong, and translated pages at hand are few
_SURE_AT_TWICE: Final = 0.9  # with twice the weight
_LEAD: Final = 0.6  # of the weight must be of one language, or it is left open
_MAX_EVIDENCE: Final = 6


class Calque(Struct, frozen=True, kw_only=True):
    """A way of saying things: what it looks like, an example, the languages it comes from, how telling it is."""

    pattern: str
    example: str
    languages: tuple[str, ...]
    weight: float
    is_line: bool = False


class _Table(Struct, frozen=True):
    calques: tuple[Calque, ...]


@cache
def load_calques() -> Mapping[Calque, re.Pattern[str]]:
    """Load the table of calques, each with its pattern made ready."""
    table = json.decode(files("dateline").joinpath(*_TABLE).read_bytes(), type=_Table)
    return {calque: re.compile(_spell_out(calque.pattern)) for calque in table.calques}


@cache
def load_gate() -> re.Pattern[str]:
    """Load one pattern for all: most blocks hold no calque, and it tells so in a seventh of the time of one by one."""
    patterns = [pattern.pattern for pattern in load_calques().values()]
    bounded = "|".join(f"(?:{pattern[2:]})" for pattern in patterns if pattern.startswith(_BOUND))
    others = [f"(?:{pattern})" for pattern in patterns if not pattern.startswith(_BOUND)]
    return re.compile("|".join([rf"\b(?:{bounded})", *others]))


def infer_translation(text: str, blocks: Sequence[Block]) -> tuple[Inference, ...]:
    """Return that a text was translated, and from which language if that is plain; nothing for other texts."""
    kinds = dict(reversed(list(_find(text, blocks))))  # the first place of each
    weight = sum(calque.weight for calque in kinds)
    if len(kinds) < MIN_KINDS or weight < MIN_WEIGHT:
        return ()
    sure = _SURE_AT_TWICE if weight >= 2 * MIN_WEIGHT else _SURE
    translated = Inference(kind="translated", value="true", confidence=sure, evidence=_order(kinds.values()))
    return (translated, *_infer_language(kinds, weight=weight, sure=sure))


def _infer_language(kinds: Mapping[Calque, Span], *, weight: float, sure: float) -> Iterator[Inference]:
    shares: dict[str, float] = {}
    for calque in kinds:
        for language in calque.languages:
            shares[language] = shares.get(language, 0) + calque.weight
    ranked = sorted(shares, key=lambda language: -shares[language])
    best, others = ranked[0], ranked[1:]
    if shares[best] >= _LEAD * weight and all(shares[best] > shares[other] for other in others):
        spans = _order(span for calque, span in kinds.items() if best in calque.languages)
        share = round(sure * shares[best] / weight, 2)
        yield Inference(kind="original_language", value=best, confidence=share, evidence=spans)


def _order(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(sorted(spans, key=lambda span: span.start))[:_MAX_EVIDENCE]


def _find(text: str, blocks: Sequence[Block]) -> Iterator[tuple[Calque, Span]]:
    for block in blocks:
        if load_gate().search(text, block.start, block.end) is None:
            continue
        for calque, pattern in load_calques().items():
            is_fit = not calque.is_line or block.end - block.start <= _LINE
            found = pattern.search(text, block.start, block.end) if is_fit else None
            if found is not None:
                yield calque, Span.cut(text, start=found.start(), end=found.end())


def _spell_out(pattern: str) -> str:
    for name, words in _NAMES.items():
        pattern = pattern.replace(name, words)
    return pattern
