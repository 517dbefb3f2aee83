"""Words that speak of time: each with its kind and what it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dateline.annotate.times.kinds import CODES
from dateline.text.months import number_months

Entry = tuple[str, object]  # the character of its kind, and the value that the grammar reads
DAYS_OF_WEEK: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# "tues" and "thurs" are no other words, so they count wherever they stand; the others only beside a date
SHORT_DAYS: Final = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "thur": 3, "fri": 4, "sat": 5, "sun": 6}
UNITS: Final = (
    "second minute hour day night week fortnight weekend month quarter season year decade century millennium".split()
)
_ODD_UNITS: Final = {
    "century": "centuries", "millennium": "millennia"
}  # fmt: skip
SHORT_UNITS: Final = {
    "sec": "second", "secs": "second", "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour", "h": "hour",
    "yr": "year", "yrs": "year", "wk": "week", "wks": "week", "mth": "month", "mths": "month",
}  # fmt: skip
ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen".split()
)
TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES: Final = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split()
)
WRITTEN_DECADES: Final = {f"{ten[:-1]}ies": 10 * (number + 2) for number, ten in enumerate(TENS)}  # "nineties": 90
# TIMEX3 codes: parts of a day, and how often
PARTS: Final = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV", "daybreak": "MO",
    "lunchtime": "MI", "midday": "MI", "nightfall": "EV", "mornings": "MO", "afternoons": "AF", "evenings": "EV",
    "sunrise": "MO", "sunset": "EV", "overnight": "NI",
}  # fmt: skip
ROUNDS: Final = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "everyday": "P1D", "weekly": "P1W", "biweekly": "P2W",
    "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M", "semiannually": "P0.5Y",
    "semiannual": "P0.5Y", "biannual": "P6M", "biannually": "P6M", "yearly": "P1Y", "annually": "P1Y",
    "annual": "P1Y", "biennial": "P2Y", "biennially": "P2Y",
}  # fmt: skip
# Words without a value of their own, by kind.
_PLAIN: Final = {
    "LAST": "last",
    "PAST": "past",
    "PRECEDING": "previous preceding prior",
    "NEXT": "next",
    "COMING": "coming upcoming forthcoming",
    "FOLLOWING": "following ensuing subsequent succeeding",
    "THIS": "this current",
    "THAT": "that same those",
    "THE": "the",
    "INDEFINITE": "a an another",
    "OF": "of",
    "IN": "in within",
    "AT": "at",
    "ON": "on",
    "TO": "to until till through thru",
    "FROM": "from",
    "AND": "and & or",
    "BETWEEN": "between",
    "BEFORE": "before",
    "AFTER": "after",
    "AGO": "ago",
    "LATER": "later afterwards afterward",
    "EARLIER": "earlier",
    "HENCE": "hence",
    "EACH": "each every",
    "COUNTED": "times once twice thrice",
    "OCLOCK": "o'clock",
    "HALF": "half",
    "FUTURE": "future",
    "PRESENT": "present moment date",
    "EVE": "eve",
    "FISCAL": "fiscal financial calendar working business academic school",
    "FEW": "few several some many numerous various multiple countless",
    "COUPLE": "couple pair dozens hundreds thousands tens scores",
    "RECENT": "recent",
    "END": "end close remainder rest",
    "START": "beginning start middle turn outset",
    "AROUND": "around about",
    "SINCE": "since by",
    "FOR": "for over during throughout",
    "PER": "per",
    "NOW": "now",
    "TIME": "time",
    "WHOLE": "all whole entire full",
}
_SIGNS: Final = {
    "COMMA": ",", "STOP": ".;:!?)]", "DASH": "-–—", "SLASH": "/", "BRACKET": "(", "QUOTE": "'’", "AT": "@"
}  # fmt: skip
# words that open a clause or go on with one, so that what stands before them is whole: "on the 12th they met"
OPENING: Final = frozenset(
    "a an the this that these those it he she they we i you there but and or when while as which who with was were "
    "is are has have had will would his her its their by at in on for from after before to".split()
)
VAGUE: Final = {
    "currently": "PRESENT_REF", "presently": "PRESENT_REF", "nowadays": "PRESENT_REF", "recently": "PAST_REF",
    "lately": "PAST_REF", "soon": "FUTURE_REF",
}  # fmt: skip
DAY_NAMES: Final = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tonight": 0
}  # fmt: skip
# Zones that a page's own stamps hardly use; None where one name means several distances, or one by the season.
MORE_ZONES: Final[dict[str, str | None]] = {
    "ET": None, "CT": None, "MT": None, "PT": None, "CST": None, "IST": None, "AST": None, "WAT": "+01:00",
    "CAT": "+02:00", "SAST": "+02:00", "EAT": "+03:00", "TRT": "+03:00", "PKT": "+05:00", "NPT": "+05:45",
    "WIB": "+07:00", "SGT": "+08:00", "HKT": "+08:00", "AWST": "+08:00", "KST": "+09:00", "NZST": "+12:00",
    "NZDT": "+13:00", "BRT": "-03:00",
}  # fmt: skip
ERAS: Final = {"ad": 1, "ce": 1, "bc": -1, "bce": -1}


def _entries() -> Iterator[tuple[str, str, object]]:
    """Yield word, kind and value; of two entries of a word the later one counts."""
    for kind, words in _PLAIN.items():
        yield from ((word, kind, None) for word in words.split())
    for kind, signs in _SIGNS.items():
        yield from ((sign, kind, None) for sign in signs)
    yield from ((word, "MONTH", number) for word, number in number_months("en").items())
    yield from ((word, "WEEKDAY", number) for number, word in enumerate(DAYS_OF_WEEK))
    yield from ((word, "WEEKSHORT", number) for word, number in SHORT_DAYS.items())
    yield from ((f"{word}s", "WEEKDAYS", number) for number, word in enumerate(DAYS_OF_WEEK))
    yield from (("tues", "WEEKDAY", 1), ("thurs", "WEEKDAY", 3))
    yield from _numbers()
    yield from _units()
    yield from ((word, "PART", code) for word, code in PARTS.items())
    yield from ((word, "OFTEN", value) for word, value in ROUNDS.items())
    yield from ((word, "VAGUE", value) for word, value in VAGUE.items())
    yield from ((word, "DAYNAME", days) for word, days in DAY_NAMES.items())
    yield from (("tonight", "TONIGHT", "NI"), ("pm", "HALFDAY", "p"), ("noon", "NOON", 12), ("midnight", "NOON", 24))
    yield from ((f"{unit}long", "LONG", unit) for unit in ("day", "week", "month", "year", "decade"))
    yield from ((word, "SEASON", month) for word, month in _seasons())
    yield from ((word, "DECADE", decade) for word, decade in WRITTEN_DECADES.items())
    yield from ((word, "ERA", sign) for word, sign in ERAS.items())


def _numbers() -> Iterator[tuple[str, str, object]]:
    yield from ((word, "NUMERAL", number) for number, word in enumerate(ONES))
    yield from ((word, "NUMERAL", 10 * number) for number, word in enumerate(TENS, 2))
    yield from ((word, "SCALE", value) for word, value in SCALES.items())
    yield ("dozen", "SCALE", 12)
    yield from ((word, "ORDINAL", number) for number, word in enumerate(ORDINALS, 1) if "-" not in word)


def _units() -> Iterator[tuple[str, str, object]]:
    for unit in UNITS:
        if unit not in ORDINALS:  # "the second week"; the unit is read where a number is joined to it
            yield (unit, "UNIT", unit)
        yield (_ODD_UNITS.get(unit, f"{unit}s"), "UNITS", unit)
    yield from ((word, "UNITS", unit) for word, unit in SHORT_UNITS.items())


def _seasons() -> Iterable[tuple[str, int]]:
    return (("spring", 3), ("summer", 6), ("autumn", 9), ("fall", 9), ("winter", 12))


LEXICON: Final[dict[str, Entry]] = {word: (CODES[kind], value) for word, kind, value in _entries()}
