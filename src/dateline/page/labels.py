"""The line of a headline in; where its section label ends and the headline begins out.

Lists of other stories put a label before each headline, and text that was taken from a page glues the two: "PeruThe
court rules", "Interview. A talk with ...", "Economy Prices rise".
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from msgspec import Struct, json

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_TABLE: Final = ("resources", "page", "labels.json")
_MAX_LABEL_WORDS: Final = 3  # "In Pictures", "Latin America"
_MIN_HEADLINE_WORDS: Final = 3
_ABBREVIATION: Final = 5  # letters; before a full stop and a space, a shorter word is rather a title: "Gen. Haftar"
# Glued, as "PeruThe", "EconomyOil" or "U.S.The": a small letter or a full stop runs into a capital.
_GLUED: Final = re.compile(r"(?P<label>[A-ZÀ-Þ][\w.'’& ]{2,28}?[a-zà-ÿ.])(?=[A-ZÀ-Þ\"“«‘¿¡][\w\"“'‘]?)")
# Glued in capitals, as "TOGOPresident" or "ANALYSISA pipeline".
_CAPITALS: Final = re.compile(r"(?P<label>[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ]{3,})*)(?=[A-ZÀ-Þ][a-zà-ÿ]{2}|A [a-zà-ÿ])")
# Marked, as "Interview. Franca", "Peru.American", "Opinion | Why" or "World: A".
_MARKED: Final = re.compile(r"(?P<label>[A-ZÀ-Þ][\w'’& ]{2,28}?)(?P<mark>\s*[.|:›»/·•–—-]\s*)(?=[A-ZÀ-Þ\"“«‘'¿¡])")
_OPENS_HEADLINE: Final = re.compile(r"[A-ZÀ-Þ0-9\"“«‘'¿¡]")
_FIRST_WORD: Final = re.compile(r"\w+")


class Label(Struct, frozen=True):
    """The label is `line[:end]`, the headline `line[headline:]`."""

    end: int
    headline: int


class Table(Struct, frozen=True):
    """Names of sections and of countries in small letters, and names with a capital inside."""

    sections: frozenset[str]
    countries: frozenset[str]
    camel_names: frozenset[str]


@cache
def load_labels() -> Table:
    """Load the table of labels."""
    return json.decode(files("dateline").joinpath(*_TABLE).read_bytes(), type=Table)


def find_label(line: str, known: AbstractSet[str] = frozenset()) -> Label | None:
    """Return the label that a headline begins with, None without one.

    `known` are labels seen elsewhere on the page (its tags, the labels of other headlines) in small letters: a label
    that only a space sets apart ("Peru Court meets again") is taken if it is among them or names a section.
    """
    return _find_marked(line, known) or _find_glued(line) or _find_spaced(line, known)


def _find_marked(line: str, known: AbstractSet[str]) -> Label | None:
    found = _MARKED.match(line)
    if found is None or not _fits(found["label"], line[found.end() :]):
        return None
    mark, is_long = found["mark"], len(found["label"]) > _ABBREVIATION
    if mark == "." or (mark == ". " and is_long) or _is_known(found["label"], known):
        return Label(found.end("label"), found.end())
    return None


def _find_glued(line: str) -> Label | None:
    found = _CAPITALS.match(line) or _GLUED.match(line)
    if found is None:
        return None
    label, rest = found["label"], line[found.end() :]
    return Label(found.end(), found.end()) if _fits(label, rest) and not _is_camel_name(label, rest) else None


def _find_spaced(line: str, known: AbstractSet[str]) -> Label | None:
    words = line.split(" ", _MAX_LABEL_WORDS)
    for count in range(len(words) - 1, 0, -1):
        label, rest = " ".join(words[:count]), " ".join(words[count:])
        if _is_known(label, known) and _OPENS_HEADLINE.match(rest) and _fits(label, rest):
            return Label(len(label), len(label) + 1)
    return None


def _fits(label: str, headline: str) -> bool:
    return len(label.split()) <= _MAX_LABEL_WORDS and len(headline.split()) >= _MIN_HEADLINE_WORDS


def _is_known(label: str, known: AbstractSet[str]) -> bool:
    name = label.lower()
    return name in known or name in load_labels().sections


def _is_camel_name(label: str, rest: str) -> bool:
    """Whether the capital stands inside one name: "YouTube removes", "MacDonald resigns"."""
    tail = _FIRST_WORD.match(rest)
    name = (label.rpartition(" ")[2] + (tail.group() if tail else "")).lower()
    return name in _load_camel_names()


@cache
def _load_camel_names() -> frozenset[str]:
    return frozenset(name.lower() for name in load_labels().camel_names)
