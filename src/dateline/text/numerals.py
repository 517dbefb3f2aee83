"""Numbers in figures: "10,000", "3½" or "1.5e6" in, the number out, or why it is none."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import Final, Literal, NamedTuple

# Why a numeral has no value: too many digits, marks in places where no country writes them, digits of several scripts,
# beyond what a float holds, or a full stop that may group thousands or begin decimals ("10.000").
Fault = Literal["too long", "odd marks", "mixed digits", "too large", "open mark"]
MAX_DIGITS: Final = 30  # the longest number that any news needs has 15; 400 digits are no amount
_SIGNS: Final = {"-": -1, "\u2212": -1, "+": 1, "±": 1}
_FRACTION: Final = re.compile(r"(?:(\d+)[ -])?(\d+) ?[/\u2044] ?(\d+)")  # "1/2", "3 1/2"
_VULGAR: Final = re.compile(r"(\d*) ?([¼-¾⅐-⅞])")  # "½", "3½"
_POWER: Final = re.compile(r"(?:([\d.,]+) ?[×x] ?10\^?|10\^)([-\u2212]?)(\d+)")  # "2.998×10^-8", "3 x 10^8", "10^5"
_RAISED: Final = re.compile(r"[⁻⁰¹²³⁴-⁹]+")  # "⁵" of "10⁵"
_LOWERED: Final = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_SCIENTIFIC: Final = re.compile(r"(\d+(?:\.\d+)?)[eE]([-+]?\d+)")  # "1.2e9"
_PLAIN: Final = re.compile(r"\d+(?:\.\d+)?|\.\d+")  # "1500", "3.5", ".5"
_COMMAS: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")  # "10,000.50"
_INDIAN: Final = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")  # "12,34,567.89"
_STOPS: Final = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+")  # "1.234.567", "1.234,5"
_SPACES: Final = re.compile(r"\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?:[.,]\d+)?")  # "1 500 000", "1'500"
_DECIMAL_COMMA: Final = re.compile(r"\d+,\d{1,2}")  # "3,5" as most of Europe writes it
_OPEN_STOP: Final = re.compile(r"[1-9]\d{0,2}\.000")  # "10.000": ten thousand, or ten
_GROUPED_STOP: Final = re.compile(r"[1-9]\d{0,2}\.\d{3}")  # "10.500" where the full stop groups
_WIDE_MARKS: Final = {"\u066b": ".", "\u066c": ",", "\uff0e": ".", "\uff0c": ","}  # of Arabic and of wide digits
_NOT_DIGITS: Final = re.compile(r"\D")


class Numeral(NamedTuple):
    """A number in figures; `value` is None where `fault` says why."""

    value: float | None
    fault: Fault | None = None


def read_numeral(text: str, *, stops_group: bool = False) -> Numeral:
    """Return the number that figures stand for, in any grouping, with or without a sign.

    `stops_group` says that the full stop groups thousands here ("10.000 millones"); else "10.000" stays open. Digits of
    any one script count. Never raises, whatever the text.
    """
    text = text.strip()
    sign = _SIGNS.get(text[:1], 1)
    body = text[1:].strip() if text[:1] in _SIGNS else text
    body = _RAISED.sub(lambda found: f"^{found[0].translate(_LOWERED)}", body)
    digits = _NOT_DIGITS.sub("", body)
    if len(digits) > MAX_DIGITS:
        return Numeral(None, "too long")
    plain = _to_ascii(body)
    if plain is None:
        return Numeral(None, "mixed digits")
    value, fault = _read_body(plain, stops_group=stops_group)
    if value is not None and not math.isfinite(value):
        return Numeral(None, "too large")
    return Numeral(None if value is None else sign * value, fault)


def _to_ascii(text: str) -> str | None:
    """Return a text with digits 0 to 9; None where its digits are of several scripts."""
    if text.isascii():
        return text
    scripts = {ord(each) - unicodedata.decimal(each) for each in text if each.isdecimal()}
    if len(scripts) > 1:
        return None
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else _ascii_mark(each) for each in text)


def _ascii_mark(mark: str) -> str:
    return _WIDE_MARKS.get(mark, mark)


def _read_body(text: str, *, stops_group: bool) -> Numeral:
    if stops_group and _GROUPED_STOP.fullmatch(text):
        return Numeral(float(text.replace(".", "")))
    if _OPEN_STOP.fullmatch(text):
        return Numeral(None, "open mark")
    if _PLAIN.fullmatch(text):
        return Numeral(float(text))
    if _COMMAS.fullmatch(text) or _INDIAN.fullmatch(text):
        return Numeral(float(text.replace(",", "")))
    if _STOPS.fullmatch(text):
        return Numeral(float(text.replace(".", "").replace(",", ".")))
    if _SPACES.fullmatch(text):
        return Numeral(float(re.sub(r"[^\d.,]", "", text).replace(",", ".")))
    if _DECIMAL_COMMA.fullmatch(text):
        return Numeral(float(text.replace(",", ".")))
    value = _read_fraction(text) or _read_power(text)
    return value or Numeral(None, "odd marks")


def _read_fraction(text: str) -> Numeral | None:
    if found := _VULGAR.fullmatch(text):
        return Numeral(float(found[1] or 0) + unicodedata.numeric(found[2]))
    if (found := _FRACTION.fullmatch(text)) and int(found[3]):
        return Numeral(float(found[1] or 0) + int(found[2]) / int(found[3]))
    return None


def _read_power(text: str) -> Numeral | None:
    if found := _POWER.fullmatch(text):
        base = _read_body(found[1] or "1", stops_group=False).value
        sign = "-" if found[2] else ""
        return None if base is None else _make_float(f"{base}e{sign}{found[3]}")
    if found := _SCIENTIFIC.fullmatch(text):
        return _make_float(f"{found[1]}e{found[2]}")
    return None


def _make_float(text: str) -> Numeral:
    """Return a float; infinity where it is too large, which the caller turns away."""
    return Numeral(float(text))
