"""A stretch of text in; its tokens, each with what it may be in an expression of time, out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.annotate.times.feasts import first_words, is_national
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.lexicon import LEXICON, MORE_ZONES, Entry
from dateline.text.dates import ZONES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TOKEN: Final = re.compile(
    # 2019-09-25T18:30Z
    r"(?P<stamp>(?<![\d./-])\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?![\d:]))"
    r"|(?P<numeric>(?<![\d./-])(?:"  # 2019-09-25, 25/9/2019
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}(?P<mark>[-/.])\d{1,2}(?P=mark)(?:\d{4}|\d{2})(?!\d|[-/]\d)"
    r"|\d{4}-(?:0?[1-9]|1[0-2])(?!\d)(?!-\d)|(?:19|20)\d\d[01]\d[0-3]\d(?!\d)"  # 2019-09, 20190925
    r"|\d{1,2}[-/][A-Za-z]{3,4}[-/]\d{2,4}(?!\d)))"  # 25-Sep-2019
    r"|(?P<colon>\d{1,2}:\d\d(?::\d\d)?(?![\d:])|\d{1,2}h\d\d\b|\d{1,2}\.\d\d(?=\s?[ap]\.?m\b))"  # 18:30, 6.30 pm
    r"|(?P<ordinal>\d{1,3}(?:st|nd|rd|th)\b)"
    r"|(?P<decade>(?:\d{3}|['’]?\d)0['’]?s\b)"  # 1990s, '90s
    r"|(?P<code>(?:Q[1-4]|H[12]|[1-4]Q|W\d\d|FY)(?=\d|\b))"  # Q3, 2Q18, W38, FY19
    r"|(?P<part>(?:[0-9]{1,5} ?)?[¼½¾])"  # 3½, ½
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<half>[ap]\.\s?m\b\.?|(?<=\d)[ap]\.?m?\b\.?|(?<=\d\s)[ap]m\b)"  # a.m., 9p, 5 PM
    r"|(?P<short>(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)\.)"
    r"|(?P<word>o['’]clock|[^\W\d_]+)"
    r"|(?P<sign>[^\w\s]|_)",
    re.IGNORECASE,
)
_FOUR: Final = range(1000, 2200)  # years that a number of four digits can be
PARTS_OF_ONE: Final = {"¼": 0.25, "½": 0.5, "¾": 0.75}
_MONTH_DAYS: Final = 31
_MAX_DIGITS: Final = 6  # of a number that counts days or years; longer ones are left open
CAPITAL: Final = frozenset(
    {"epiphany", "thanksgiving", "spring festival", "lent", "advent", "holy week", "new year"}
)  # also words of the language
_SIGN_OTHER: Final[Entry] = (CODES["SIGN"], None)
_WORD_OTHER: Final[Entry] = (CODES["OTHER"], None)


class Item(Struct, frozen=True):
    """A token, or what the grammar builds of several: its kind, characters `start` to `end`, words, meaning."""

    code: str
    start: int
    end: int
    text: str
    value: object = None


def cut_tokens(text: str, *, offset: int = 0) -> list[Item]:
    """Return the tokens of a text in order, words in small letters; `offset` is that of the text in its page."""
    items = [_read(found, offset) for found in _TOKEN.finditer(text)]
    if first_words().keys().isdisjoint(item.text for item in items):
        return items
    return list(_join_feasts(items, text, offset))


def _read(found: re.Match[str], offset: int) -> Item:
    word, (start, end) = found[0], found.span()
    code, value = _classify(found.lastgroup or "sign", word)
    return Item(code, start + offset, end + offset, word.lower(), value)


@lru_cache(maxsize=20_000)
def _classify(kind: str, word: str) -> Entry:
    low = word.lower()
    if kind == "word":
        if word in ZONES:
            return CODES["ZONE"], ZONES[word]
        if word in MORE_ZONES:
            return CODES["ZONE"], MORE_ZONES[word]
        entry = LEXICON.get(low.replace("’", "'"), _WORD_OTHER)
        return _WORD_OTHER if entry[0] == CODES["ERA"] and not word.isupper() else entry
    if kind == "sign":
        return LEXICON.get(word, _SIGN_OTHER)
    if kind == "number":
        return _read_number(word)
    return _read_special(kind, low)


def _read_special(kind: str, low: str) -> Entry:
    match kind:
        case "part":
            return CODES["BIG"], int(low[:-1].strip() or 0) + PARTS_OF_ONE[low[-1]]
        case "stamp" | "numeric":
            return CODES["STAMP" if kind == "stamp" else "DIGITS"], low
        case "colon":
            return CODES["COLON"], tuple(map(int, re.split(r"[:h.]", low)))
        case "ordinal":
            return CODES["ORDINAL"], int(low[:-2])
        case "decade":
            digits = re.sub(r"\D", "", low)
            return CODES["DECADE"], int(digits)
        case "half":
            return CODES["HALFDAY"], low[0]
        case "short":
            code, value = LEXICON[low[:-1]]
            return code, value
        case _:
            return _read_code(low)


def _read_code(low: str) -> Entry:
    if low == "fy":
        return CODES["FISCAL"], None
    if low[0] == "w":
        return CODES["WEEKCODE"], int(low[1:])
    return CODES["QUARTERCODE"], ("half" if "h" in low else "quarter", int(low.strip("qh")))


def _read_number(word: str) -> Entry:
    plain = word.replace(",", "")
    if not plain.isdecimal():
        return CODES["BIG"], _read_decimal(plain)
    if len(plain) > _MAX_DIGITS or not plain.isascii():
        return CODES["BIG"], None
    value = int(plain)
    if len(word) == len("2019") and value in _FOUR:
        return CODES["FOUR"], value
    if len(word) <= len("31"):
        return CODES["SMALL" if 1 <= value <= _MONTH_DAYS else "TWO"], value
    return CODES["BIG"], value


def _read_decimal(plain: str) -> float | None:
    return float(plain) if re.fullmatch(r"\d{1,6}\.\d{1,3}", plain) else None  # 2.5, not 1.2.3


def _join_feasts(items: Sequence[Item], text: str, offset: int) -> Iterator[Item]:
    """Yield the tokens, those of the name of a feast as one."""
    end = -1
    for item in items:
        if item.start < end:
            continue
        name = _feast_at(text, item, offset)
        if name is None:
            yield item
        else:
            end = item.start + len(name)
            yield Item(CODES["FEAST"], item.start, end, name, name)


def _feast_at(text: str, item: Item, offset: int) -> str | None:
    """Return the longest name of a feast that begins with a token."""
    start = item.start - offset
    for name in first_words().get(item.text, ()):
        found = text[start : start + len(name)]
        after = text[start + len(name) : start + len(name) + 1]
        if found.lower().replace("’", "'") != name or after.isalnum():
            continue
        if found[:1].isupper() or not (name in CAPITAL or is_national(name)):
            return name
    return None
