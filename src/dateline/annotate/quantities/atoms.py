"""A text cut into what quantities are made of: numbers in figures, words, marks, and what is none of a quantity."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["number", "word", "code", "skip", "mark"]

_SKIPPED: Final = (
    r"(?:https?://|www\.)\S+",  # addresses of pages
    r"[\w.+-]+@[\w-]+\.[\w.]+",  # and of mail
    r"[#@]\w+",  # "#5", "@nine"
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?)?",  # "2019-09-01T10:38:07.190Z"
    r"\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?![\d%])",  # "26/09/2019"
    r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)? ?(?:[ap]\.?m\b\.?|[AP]\.?M\b\.?)",  # "7.05am"
    r"\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?",  # "11:30", "1:58.3"
    r"(?:9/11|24/7|7/7|50/50)(?![\d/])",
    r"\+\d[\d ().-]{7,}\d",  # "+34 91 000 00 00"
    r"\(?\d{3}\)?[-. ]\d{3}[-.]\d{4}",  # "713-555-0100"
    r"0\d{2,4} \d{3,4} \d{3,4}",  # "020 7946 0958"
    r"['’]?\d{1,4}['’]?s\b",  # "1990s", "'90s", "Model 3s"
    r"[1-7]G\b",  # "5G"
    r"\d+(?:,\d{3})*(?:st|nd|rd|th|ST|ND|RD|TH)\b",  # "21st"
    r"\d+(?:\.\d+){2,}(?<!\.\d\d\d)(?![\d.]*\d)(?:,\d+)*",  # "1.2.3", "1.2.3,4"
)
_NUMBER: Final = (
    r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,.%]*\d)",  # "1 500 000"
    r"\d+(?:\.\d+)? ?[×x] ?10(?:\^?[-\u2212]?\d+|\u207b?[⁰¹²³⁴-⁹]+)",  # "2.998×10^-8", "3×10⁸"
    r"10\u207b?[⁰¹²³⁴-⁹]+",  # "10⁵"
    r"\d+(?:\.\d+)?[eE][-+]?\d+(?![\w.])",  # "1.2e9"
    r"(?:\d+[ -])?\d+[/\u2044]\d+(?![\d/])",  # "3 1/2"
    r"(?:\d+ ?)?[¼-¾⅐-⅞]",  # "3½"
    r"\d+(?:[.,\u066b\u066c\uff0e\uff0c'’]\d+)*",  # "10,000.5"
    r"(?<![\d.])\.\d+",  # ".5"
)
_LETTER: Final = r"[^\W\d_¼-¾⅐-⅞]"  # fractions are letters to the library, numbers to us
_ATOM: Final = re.compile(
    rf"(?P<plain>{_LETTER}+(?=\s))"  # most words of a text: nothing but letters up to white space, found at once
    rf"|(?P<skip>(?<![\w.]|(?<=\d)[,:/])(?:{'|'.join(_SKIPPED)}))"
    rf"|(?P<number>{'|'.join(_NUMBER)})"
    rf"|(?P<code>{_LETTER}+\d\w*)"  # "XC40", "US160"
    rf"|(?P<word>{_LETTER}+(?:['’]{_LETTER}+)*)"
    r"|(?P<mark>[^\w\s]|_)"
)
_KINDS: Final[Mapping[str, Kind]] = {
    "plain": "word",
    "skip": "skip",
    "number": "number",
    "code": "code",
    "word": "word",
    "mark": "mark",
}
_CODE: Final = re.compile(r"([^\W\d_]+)(\d[\d.,]*)([^\W\d_]{0,2})")  # "US160", "RM2", "m2"


class Atom(NamedTuple):
    """A piece of a text: its characters, whether white space precedes it, and its text in small letters."""

    kind: Kind
    text: str
    start: int
    end: int
    is_apart: bool
    low: str


def cut_atoms(text: str, *, start: int, end: int, prefixes: frozenset[str]) -> list[Atom]:
    """Return the atoms between two characters of a text; `prefixes` are signs of money glued to figures ("RM2.70")."""
    atoms: list[Atom] = []
    last = start
    position = start
    while (found := _ATOM.search(text, position, end)) is not None:
        begin, stop = found.span()
        own, kind = found[0], _KINDS[found.lastgroup or ""]
        if kind == "code" and (inner := _split_code(own, prefixes, after_number=_follows_number(atoms, begin))):
            kind, stop, own = "word", begin + inner, own[:inner]
        atoms.append(Atom(kind, own, begin, stop, begin > last, own.lower()))
        last = position = stop
    return atoms


def _follows_number(atoms: list[Atom], start: int) -> bool:
    return bool(atoms) and atoms[-1].kind == "number" and atoms[-1].end == start


def _split_code(text: str, prefixes: frozenset[str], *, after_number: bool) -> int:
    """Return the length of the letters of a code that are a sign of money before a sum; 0 where they are not."""
    found = _CODE.match(text)
    return len(found[1]) if found is not None and found[1] in prefixes and not after_number else 0
