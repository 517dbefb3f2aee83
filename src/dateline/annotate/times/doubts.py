"""What looks like a time and is none: "May" who speaks, "2020 tons", the Sunday Times, the age of a person."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.counted import is_counted, is_version
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.readings import Length, Named, Recurring, Vague

if TYPE_CHECKING:
    from dateline.annotate.times.surroundings import Surroundings

MONTH_LEADING: Final = frozenset(
    "in since by until till from before after during of for last next this early late mid between and to through "
    "over around every each ( - – — / , on".split()
)
AMBIGUOUS: Final = frozenset({"may", "march", "august", "april", "june"})  # months that are verbs, words or persons
LONGEST_SHORT: Final = len("Sept")  # of a month's name that may be another word without its full stop: "Jan", "Mar"
INDEFINITE: Final = frozenset({"a", "any", "some", "another"})  # "on a Monday": none of the calendar
OWNING: Final = frozenset({"the", "a", "this", "that", "'s", "’s"})
UNDESCRIBED: Final = frozenset({"ADP", "ADV", "AUX", "CCONJ", "DET", "PRON", "VERB"})  # tags behind "the March"
ENDS: Final = frozenset({".", ",", ";", ")"})
PERSONAL: Final = frozenset({"his", "her", "their", "my", "our", "your"})
HELD: Final = frozenset(
    "cup olympics paralympics games championship championships expo election elections summit conference awards open "
    "festival prix fair biennale forum marathon euro eurovision season tour rally referendum congress".split()
)
WITHIN: Final = frozenset(
    {"for", "in", "within", "after", "than", "least", "only", "just", "by", "of", "over", "during"}
)
RATED: Final = frozenset({"NOUN", "NUM", "PROPN", "SYM"})  # before "a day": "barrels a day", "$5 a day"
DISTANCES: Final = frozenset({"after", "before", "later", "earlier", "ago", "since"})
VERBS: Final = frozenset({"AUX", "VERB"})
# a title in quotation marks that a day closes: “Fox News Sunday,”
_TITLE: Final = re.compile(r"[“\"‘](?:[A-Z]\w* ){1,4}$")
_TITLE_END: Final = re.compile(r",?[”\"’]")
_WARM: Final = re.compile(r"\b(?:temperatures?|highs|lows|mercury|teens)\b[^.;]*$", re.IGNORECASE)  # "highs in the 30s"
_VERB: Final = re.compile(r"\b(?:may|march)\b")  # "one may ask"
_OLD: Final = re.compile(r"[\s-]*olds?\b| of age\b", re.IGNORECASE)  # "23-year" with "-old", "45 years" with " of age"
_AGED: Final = re.compile(r"\b(?:aged?(?: of| between)?|turn(?:ed|ing|s)?) $", re.IGNORECASE)  # "aged ", "turning "
# what a decade of two digits is told with: "the 90s", "the early nineties", "'90s"
_DATED: Final = re.compile(r"\bthe\b|['’]\d0", re.IGNORECASE)


def is_time(around: Surroundings) -> bool:
    """Tell whether an expression is one of time, by what stands around it."""
    return not any(doubt(around) for doubt in _DOUBTS)


def _is_part(around: Surroundings) -> bool:
    """Tell of letters or digits joined to others, "x3h3Pm", and of words of a name, "Six-Day War", "Week 11"."""
    if around.head[-1:].isalnum() or around.tail[:1].isalnum():
        return True
    reading = around.reading
    if isinstance(reading, Length):
        last = re.split(r"[\s-]", around.text)[-1]
        return last[:1].isupper() and not last.isupper() and around.opens_name
    return isinstance(reading, Named) and (reading.unit, reading.year) == ("week", None) and "Week" in around.text


def _is_in_name(around: Surroundings) -> bool:
    """Tell of a name that the words are part of: "Sunday Times", "Arab Spring"; years and whole dates stay."""
    if around.name is None:
        return _TITLE.search(around.head) is not None and _TITLE_END.match(around.tail) is not None
    start, end, label = around.name
    if start >= around.words.start and end <= around.words.stop:
        is_feast = isinstance(around.reading, Named) and around.reading.feast is not None
        return label == "person" and around.expression.code != CODES["DAY"] and not is_feast
    if around.expression.code == CODES["YEAR"]:
        is_held = (
            around.before in HELD
        )  # "2012 Summer Games", "World Cup 2018" are held in a year, "Agenda 2030" is not
        return around.words.start > start and not is_held
    return not (isinstance(around.reading, Named) and around.reading.year is not None)


def _is_word(around: Surroundings) -> bool:
    """Tell of a month's name that is a verb, a person or a shortened word, "may", "March on", "Jan"; of "a Monday"."""
    reading, text = around.reading, around.text
    if isinstance(reading, Named) and reading.weekday is not None and reading.month is None:
        return around.before in INDEFINITE
    if not isinstance(reading, Named) or reading.month is None or reading.year is not None:
        return False
    if around.expression.code == CODES["DAY"]:
        return _VERB.search(text) is not None and not VERBS.isdisjoint({around.tag(0), around.tag(-1)})
    word = re.split(r"[\s-]", text)[-1]
    if not _is_ambiguous(word):
        return False
    is_alone = around.tag(1) in UNDESCRIBED or around.after in ENDS
    if around.before in OWNING and is_alone and around.after != "of":
        return True  # "the Women's March", "the March on the capital"; "the March vote" is in a month
    if word[0].islower() or around.tag(-1) in VERBS:
        return True
    return around.before not in MONTH_LEADING and (len(word) <= len("May") or around.name is not None)


def _is_ambiguous(word: str) -> bool:
    low = word.lower()
    return low in AMBIGUOUS or (len(word) <= LONGEST_SHORT and low != "july")


def _is_age(around: Surroundings) -> bool:
    if not isinstance(around.reading, Length) or "year" not in around.text.lower():
        return False
    return _OLD.match(around.tail) is not None or _AGED.search(around.head) is not None


def _is_rate(around: Surroundings) -> bool:
    """Tell of a length that is a rate or only a word: "barrels a day", "one day"."""
    reading, text = around.reading, around.text.lower()
    if not isinstance(reading, Length):
        return False
    if re.fullmatch(r"an? \w+", text) is not None and reading.count == 1:
        return _is_one_of(around)
    if text in {"one day", "one night"}:
        return around.before not in WITHIN and around.after not in DISTANCES
    return around.before == "per"


def _is_one_of(around: Surroundings) -> bool:
    """Tell of "a day" in "barrels a day", "a day when", "on a day", "day-to-day"."""
    if around.after in DISTANCES or around.before == "within":
        return False
    is_rated = around.tag(-2) in RATED or around.before in {")", "on", "such", "what"}
    return is_rated or around.after in {"per", "when", "which", "-", "of"}


def _is_idiom(around: Surroundings) -> bool:
    """Tell of "as soon as", "the daily", "in her 20s", "the fall of", "USA Today"."""
    reading, text = around.reading, around.text.lower()
    match reading:
        case Vague():
            return text == "soon" and (around.before in {"as", "too", "so", "how"} or around.after in {"after", "as"})
        case Recurring():
            is_adjective = text == "everyday" and around.tag(1) in {"NOUN", "ADJ"}  # "their everyday lives"
            if is_adjective or (around.text in {"Daily", "Weekly", "Monthly"} and around.opens_name):
                return True
            is_noun = around.tag(0) in {"NOUN", "PROPN"} and around.tag(-2) in {"DET", "ADJ", "PRON", "PROPN"}
            return text in {"daily", "weekly", "monthly"} and is_noun
        case Named(unit="season", year=None):
            return _is_fall(around)
        case Named(unit="decade"):
            return _is_twenties(around)
        case _:
            return _is_today(around)


def _is_fall(around: Surroundings) -> bool:
    """Tell of a season that is a verb, "the fall of" something, or opens a name: "Winter Olympics"."""
    word = around.text.split()[-1]
    if word[0].isupper() and around.opens_name:
        return True
    return (word == "fall" and around.after == "of") or around.tag(-1) == "VERB"


def _is_twenties(around: Surroundings) -> bool:
    """Tell of an age or a temperature: "in her 20s", "20s"; "the 20s" are years."""
    last = around.text.split()[-1].strip("'’s")
    is_short = not last.isdigit() or len(last) == len("90")
    if is_short and _WARM.search(around.head) is not None:
        return True
    return is_short and (around.before in PERSONAL or _DATED.search(around.text) is None)


def _is_today(around: Surroundings) -> bool:
    opens = around.head.rstrip().split(" ")[-1][:1].isupper()
    return (around.text == "Today" and opens) or (around.text.lower() == "today" and around.before == "usa")


Doubt = Callable[["Surroundings"], bool]
_DOUBTS: Final[tuple[Doubt, ...]] = (
    _is_part, _is_in_name, is_counted, is_version, _is_word, _is_age, _is_rate, _is_idiom
)  # fmt: skip
