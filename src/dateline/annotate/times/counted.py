"""Four digits that are no year: "2020 tons", "Flight 1549", "2020kg", "123-12-1234"; and dotted numbers of versions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.readings import Named, Numeric

if TYPE_CHECKING:
    from dateline.annotate.times.surroundings import Surroundings

NEWS_YEARS: Final = range(1850, 2060)  # four digits that are a year without more ado
LEADING: Final = frozenset(
    "in since by until till from before after during of for to through around about circa early late mid between "
    "and or ( - – — / year back the".split()
)  # before any year: "in 1712", "(1712)", "1692-1712"
COUNTED: Final = frozenset(
    "people person ton tonne troop soldier man woman child dollar euro pound km kilometer kilometre meter metre mile "
    "vote house home job case death worker student resident barrel tree car vehicle ship prisoner refugee migrant "
    "family member employee patient kg kilogram gram litre liter hectare acre foot year day hour mw gwh mwh kwh page "
    "word share unit copy fan supporter protester fighter percent seat civilian villager flight passenger book item "
    "million billion thousand".split()
)  # what is counted by thousands, not held in a year
DESIGNATORS: Final = frozenset(
    "no number page article section resolution flight room highway route model channel series version windows office "
    "boeing airbus № rule form nr p pp figure table vol volume chapter paragraph line bus train unit agenda vision "
    "formula area code iso mark type gate lot bill act".split()
)  # "Flight 1549", "Agenda 2030"
QUANTIFIERS: Final = frozenset({"than", "nearly", "almost", "least", "some", "approximately", "roughly"})
HOLDING: Final = frozenset({"the", "in", "of", "since", "from"})  # "the 2000 elections", "of 2000 levels"
DATING: Final = frozenset({"on", "at", "dated", "since", "until", "of", "by", "from", ",", "(", "to"})  # "on 3.7.12"
ROUND: Final = 100
_GLUED_BEHIND: Final = re.compile(r"[\w%$€£@#_]|[.,]\d|-\d+-\d")  # "2020kg", "2020%", "2010-2015-86"
_GLUED_BEFORE: Final = re.compile(
    r"[\w$€£.#_+]$|(?<!\d)/$"  # "$2020", "x2020", "example/2019", but "2018/19"
    r"|(?<!\d)(?!(?:1\d|20)\d\d\s?-)\d+\s?-\s?$|\d-\d{4}-$"  # "123-12-1234", but "2013-2015"
)
_REIGNED: Final = re.compile(r"\b(?:c|ca|b|d|r|fl)\. ?$")  # "c. 1450", "(r. 1760–1820)"
_PHONE: Final = re.compile(r"\+\d[\d -]*$")  # "+86 2010-2015-86"
_COMPARED: Final = re.compile(r"(?:later|earlier|sooner|rather|other) than $")  # "no later than 2019"
_DOTTED: Final = re.compile(r"[\d.]+\.\d\d")  # 3.7.12


def is_counted(around: Surroundings) -> bool:
    """Tell of four digits that count or number something."""
    reading = around.reading
    if around.expression.code != CODES["YEAR"] or not isinstance(reading, Named) or not around.text.isdecimal():
        return False
    is_amount = around.before in QUANTIFIERS and _COMPARED.search(around.head) is None
    if around.before in DESIGNATORS or is_amount or _is_glued(around):
        return True
    is_led = around.before in LEADING or around.tag(-2) == "VERB" or _REIGNED.search(around.head) is not None
    if reading.year not in NEWS_YEARS and not is_led:
        return True
    return _counts(around, reading.year or 0)


def is_version(around: Surroundings) -> bool:
    """Tell of "3.7.12", which is a date only where something says so."""
    is_dotted = isinstance(around.reading, Numeric) and _DOTTED.fullmatch(around.text) is not None
    return is_dotted and around.before not in DATING


def _is_glued(around: Surroundings) -> bool:
    if _PHONE.search(around.head) is not None:
        return True
    return _GLUED_BEHIND.match(around.tail) is not None or _GLUED_BEFORE.search(around.head) is not None


def _counts(around: Surroundings, year: int) -> bool:
    """Tell whether a number counts the noun behind it; "the 2008 elections" do not count."""
    if around.tag(1) not in {"NOUN", "ADJ"}:
        return False
    if around.lemma_after in COUNTED or around.after in COUNTED:
        return around.before not in {"the", "in"} or year % ROUND == 0
    return around.tag(1, "xpos") == "NNS" and year % ROUND == 0 and around.before not in HOLDING
