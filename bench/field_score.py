"""Scores of what pages say of themselves: a wrong value is found and missed, silence is missed, null must stay null."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from msgspec import UNSET

from bench.metrics import SHARE_DIGITS, Metrics

if TYPE_CHECKING:
    from bench.page_rows import MetaRow

Value: TypeAlias = "str | Sequence[str] | None"
Prediction: TypeAlias = Mapping[str, Value]
WORD: Final = re.compile(r"\w+")
# what stands between names in one string of gold: "Ann Reed; Bo Lind", "Ann Reed and Bo Lind", "Ann Reed | Courier"
BETWEEN: Final = re.compile(r"\s*(?:;|,|\||&|\band\b|\bund\b|\by\b)\s*")
BEFORE: Final = re.compile(r"\s*(?:by|von|por|de|di)\s+", re.IGNORECASE)  # "By Ann Reed"
DAY: Final = len("2019-09-25")


class Tally(NamedTuple):
    """How often a field was right, wrong or found where there is none, missed or wrong, and rightly null."""

    right: int = 0
    extra: int = 0
    missed: int = 0
    null: int = 0


def score_fields(pairs: Iterable[tuple[MetaRow, Prediction]]) -> Metrics:
    """Return the figures of each field that any gold row has; a field that a row lacks is not scored for it."""
    counts: dict[str, Tally] = {}
    for row, found in pairs:
        for field, fold in _FOLDS.items():
            wanted = getattr(row, field)
            if wanted is not UNSET:
                judged = _judge(fold(wanted or None), fold(found.get(field) or None))
                counts[field] = Tally(*map(sum, zip(counts.get(field, Tally()), judged, strict=True)))
    return {field: _figures(tally) for field, tally in counts.items()}


def score_days(pairs: Sequence[tuple[str, str | None]]) -> dict[str, float]:
    """Return the figures of days, over (gold, found): a wrong day is no missed one."""
    right = sum(found == wanted for wanted, found in pairs)
    missed = sum(found is None for _, found in pairs)
    figures = _figures(Tally(right=right, extra=len(pairs) - right - missed, missed=missed))
    return {**figures, "accuracy": round(right / len(pairs), SHARE_DIGITS) if pairs else 0.0}


def fold_text(value: Value) -> str | None:
    """Return words without case, accents and marks."""
    if value is None:
        return None
    text = value if isinstance(value, str) else " ".join(value)
    split = unicodedata.normalize("NFKD", text)
    return " ".join(WORD.findall("".join(each for each in split if not unicodedata.combining(each)).casefold()))


def fold_names(value: Value) -> frozenset[str] | None:
    """Return the names in one string or in several, in any order."""
    parts = BETWEEN.split(value) if isinstance(value, str) else value or ()
    return frozenset(name for part in parts if (name := fold_text(BEFORE.sub("", part, count=1)))) or None


def fold_day(value: Value) -> str | None:
    """Return the day of a stamp, or a language as it is."""
    return value[:DAY] if isinstance(value, str) else None


_FOLDS: Final[Mapping[str, Callable[[Value], str | frozenset[str] | None]]] = {
    "title": fold_text,
    "author": fold_names,
    "date": fold_day,
    "sitename": fold_text,
    "language": fold_day,
}


def _judge(wanted: str | frozenset[str] | None, found: str | frozenset[str] | None) -> Tally:
    if wanted is None and found is None:
        return Tally(null=1)
    if wanted == found:
        return Tally(right=1)
    return Tally(extra=int(found is not None), missed=int(wanted is not None))


def _figures(tally: Tally) -> dict[str, float]:
    found, wanted = tally.right + tally.extra, tally.right + tally.missed
    both = found + wanted
    figures = {
        "precision": tally.right / found if found else 0.0,
        "recall": tally.right / wanted if wanted else 0.0,
        "f1": 2 * tally.right / both if both else 0.0,
    }
    return {name: round(value, SHARE_DIGITS) for name, value in figures.items()}
