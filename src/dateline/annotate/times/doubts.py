"""What looks like a time and is none: "May" who speaks, "2020 tons", the Sunday Times, the age of a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.readings import Length, Named, Recurring, Vague

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.times.expressions import Expression
    from dateline.annotate.times.tense import Tenses

NEWS_YEARS: Final = range(1850, 2060)  # four digits that are a year without more ado
LEADING: Final = frozenset(
    "in since by until till from before after during of for to through around about circa early late mid between "
    "and or ( - – — / year back the".split()
)  # before a year: "in 1812", "(1812)", "1792-1812"
MONTH_LEADING: Final = frozenset(
    "in since by until till from before after during of for last next this early late mid between and to through "
    "over around every each ( - – — / , on".split()
)
COUNTED: Final = frozenset(
    "people person ton tonne troop soldier man woman child dollar euro pound km kilometer kilometre meter metre mile "
    "vote house home job case death worker student resident barrel tree car vehicle ship prisoner refugee migrant "
    "family member employee patient euros dollars kg kilogram gram litre liter hectare acre foot year day hour mw "
    "gwh mwh kwh page word share unit copy fan supporter protester fighter percent seat civilian villager "
    "flight passenger book item million billion thousand".split()
)  # what is counted by thousands, not held in a year
DESIGNATORS: Final = frozenset(
    "no number page article section resolution flight room highway route model channel series version windows office "
    "boeing airbus # № $ € £ ¥ rule form nr p pp figure table vol volume chapter paragraph line bus train unit agenda "
    "vision formula area code iso mark type gate lot bill act".split()
)  # "Flight 1549", "Agenda 2030"
QUANTIFIERS: Final = frozenset({"over", "than", "nearly", "almost", "least", "some", "approximately", "roughly"})
AMBIGUOUS: Final = frozenset({"may", "march", "mar", "jan", "sun", "sat", "dec", "august", "april", "june"})
PERSONAL: Final = frozenset({"his", "her", "their", "my", "our", "your", "the"})
ONE_DAY: Final = frozenset(
    {"for", "in", "within", "after", "than", "least", "only", "just", "by", "of", "over", "during"}
)
RATED: Final = frozenset({"NOUN", "NUM", "PROPN", "SYM"})  # before "a day": "barrels a day", "$5 a day"
BODIES: Final = frozenset({"organization", "person", "place", "country"})
# "-old", "years old", "years of age" behind a length; "aged ", "at the age of " before one
_OLD: Final = re.compile(r"[\s-]*olds?\b| of age\b", re.IGNORECASE)
# what a decade of two digits is told with: "the 90s", "the early nineties", "'90s"
_DATED: Final = re.compile(r"\bthe\b|['’]\d0", re.IGNORECASE)
_AGED: Final = re.compile(r"\b(?:aged?(?: of| between)?|turn(?:ed|ing|s)?) $", re.IGNORECASE)
_GLUED: Final = re.compile(
    r"[\w%$€£/@#_]|[.,]\d|-\d+-\d"
)  # what stands behind a number that is no year: "2020kg", "2020%"

# what stands before it: "123-12-1234", "32-2015", but not "2013-2015"
_NUMBERED: Final = re.compile(r"(?<!\d)(?!(?:1\d|20)\d\d\s?-)\d+\s?-$")


class Doubts:
    """Judges the expressions of one page."""

    def __init__(self, facts: Facts, tenses: Tenses | None) -> None:
        self._text = facts.document.text
        self._frame = facts.frame
        self._tenses = tenses
        self._signals = facts.signals
        self._names = _cover(facts)

    def is_time(self, expression: Expression) -> bool:
        """Tell whether an expression is one of time."""
        checks = (
            self._is_part,
            self._in_name,
            self._is_counted,
            self._is_word,
            self._is_age,
            self._is_rate,
            self._is_idiom,
        )
        return not any(check(expression) for check in checks)

    def _before(self, expression: Expression) -> str:
        """Return the word before an expression, in small letters; empty at the beginning of a page."""
        word = self._first(expression) - 1
        return self._frame.words[word].lower() if word >= 0 else ""

    def _after(self, expression: Expression) -> str:
        word = self._last(expression) + 1
        return self._frame.words[word].lower() if word < len(self._frame.words) else ""

    def _first(self, expression: Expression) -> int:
        return self._words(expression).start

    def _last(self, expression: Expression) -> int:
        return self._words(expression).stop - 1

    def _words(self, expression: Expression) -> range:
        if self._tenses is not None:
            return self._tenses.words_of(expression.start, expression.end)
        return words_at(self._frame.starts, expression.start, expression.end)

    def _tag(self, word: int, head: str = "upos") -> str:
        if self._signals is None or not 0 <= word < self._signals.size or head not in self._signals.labels:
            return ""
        return self._signals.labels[head][word]

    def _is_part(self, expression: Expression) -> bool:
        """Tell of letters or digits joined to others, "x3h3Pm", and of words of a name, "Six-Day War", "Week 11"."""
        around = (
            self._text[max(expression.start - 1, 0) : expression.start],
            self._text[expression.end : expression.end + 2],
        )
        if around[0].isalnum() or around[1][:1].isalnum():
            return True
        last = re.split(r"[\s-]", expression.text)[-1]
        opens = around[1][:1] == " " and around[1][1:].isupper()
        if isinstance(expression.reading, Length):
            return last[:1].isupper() and not last.isupper() and opens
        reading = expression.reading
        return (
            isinstance(reading, Named) and reading.unit == "week" and reading.year is None and "Week" in expression.text
        )

    def _in_name(self, expression: Expression) -> bool:
        """Tell of a name that the words are part of: "Sunday Times", "Arab Spring"; years and whole dates stay."""
        words = self._words(expression)
        covers = {self._names.get(word) for word in words}
        if None in covers or len(covers) != 1:
            return False
        (cover,) = covers
        if cover is None or (cover[0] >= words.start and cover[1] <= words.stop):
            return cover is not None and cover[2] == "person" and expression.code != CODES["DAY"]
        if expression.code == CODES["YEAR"]:
            return words.start > cover[0]
        reading = expression.reading
        return not (isinstance(reading, Named) and reading.year is not None)

    def _is_counted(self, expression: Expression) -> bool:
        """Tell of four digits that count or number something: "2020 tons", "Flight 1549"."""
        reading = expression.reading
        if expression.code != CODES["YEAR"] or not isinstance(reading, Named) or not expression.text.isdecimal():
            return False
        before, after = self._before(expression), self._after(expression)
        if before in DESIGNATORS or _GLUED.match(self._text, expression.end) or self._is_glued(expression):
            return True
        if (
            reading.year not in NEWS_YEARS
            and before not in LEADING
            and self._tag(self._first(expression) - 1) != "VERB"
        ):
            return True
        if before in QUANTIFIERS and before != "over":
            return True
        return self._counts(expression, after, reading.year or 0)

    def _is_glued(self, expression: Expression) -> bool:
        before = self._text[max(expression.start - 1, 0) : expression.start]
        if _NUMBERED.search(self._text[max(expression.start - 8, 0) : expression.start]):
            return True
        return before.isalnum() or before in {"$", "€", "£", ".", "/", "#", "_", "+"}

    def _counts(self, expression: Expression, after: str, year: int) -> bool:
        """Tell whether a number counts the noun behind it; "the 2008 elections" do not count."""
        following = self._last(expression) + 1
        if self._tag(following) not in {"NOUN", "ADJ"}:
            return False
        lemma = self._signals.lemmas[following] if self._signals is not None else after
        if lemma in COUNTED or after in COUNTED:
            return self._before(expression) not in {"the", "in"} or year % 100 == 0
        is_plural = self._tag(following, "xpos") == "NNS"
        return is_plural and year % 100 == 0 and self._before(expression) not in {"the", "in", "of", "since", "from"}

    def _is_word(self, expression: Expression) -> bool:
        """Tell of a month's name that is a verb, a person or a shortened word: "may", "March on", "Jan"."""
        reading, text = expression.reading, expression.text
        if not isinstance(reading, Named) or reading.month is None or reading.year is not None:
            return False
        if expression.code == CODES["DAY"]:
            return text.startswith(("may ", "march ")) and self._tag(self._first(expression)) in {"AUX", "VERB"}
        word = text.split()[-1].split("-")[-1]
        if word.lower() not in _short_or(AMBIGUOUS, word):
            return False
        if word[0].islower():
            return True
        if self._tag(self._last(expression)) in {"AUX", "VERB"}:
            return True
        return self._before(expression) not in MONTH_LEADING and not self._is_sure(word, expression)

    def _is_sure(self, word: str, expression: Expression) -> bool:
        """Tell whether a name that is mostly a month's stands by itself: "August" but not "May"."""
        is_long = len(word) > len("May")
        return is_long and self._names.get(self._last(expression)) is None

    def _is_age(self, expression: Expression) -> bool:
        if not isinstance(expression.reading, Length):
            return False
        before = self._text[max(expression.start - 20, 0) : expression.start]
        return _OLD.match(self._text, expression.end) is not None or (
            "year" in expression.text and _AGED.search(before) is not None
        )

    def _is_rate(self, expression: Expression) -> bool:
        """Tell of a length that is a rate or only a word: "barrels a day", "one day"."""
        reading, text = expression.reading, expression.text.lower()
        if not isinstance(reading, Length):
            return False
        if text.startswith(("a ", "an ")) and reading.count == 1 and len(text.split()) == 2:  # noqa: PLR2004 - "a day"
            return self._is_one_of(expression)
        if text in {"one day", "one night", "one time"}:
            return self._before(expression) not in ONE_DAY and self._after(expression) not in {"after", "before"}
        return self._before(expression) == "per"

    def _is_one_of(self, expression: Expression) -> bool:
        """Tell of "a day" in "barrels a day", "a day when", "on a day", "day-to-day"."""
        before, after = self._before(expression), self._after(expression)
        if after in {"after", "before", "later", "earlier", "ago", "since"}:
            return False
        is_rated = self._tag(self._first(expression) - 1) in RATED or before in {")", "on", "such", "what"}
        return is_rated or after in {"per", "when", "which", "-", "of"}

    def _is_idiom(self, expression: Expression) -> bool:
        reading, text = expression.reading, expression.text.lower()
        if isinstance(reading, Vague):
            return text == "soon" and (
                self._before(expression) in {"as", "too", "so", "how"} or self._after(expression) in {"after", "as"}
            )
        if isinstance(reading, Recurring):
            return text in {"daily", "weekly", "monthly"} and self._tag(self._first(expression)) in {"NOUN", "PROPN"}
        if isinstance(reading, Named) and reading.unit == "season" and reading.year is None:
            return self._is_fall(expression)
        if isinstance(reading, Named) and reading.unit == "decade":
            is_short = not any(map(str.isdigit, text)) or len(text.split()[-1].strip("'’s")) == len("90")
            return is_short and (
                self._before(expression) in PERSONAL - {"the"} or not text.startswith(("the", "'", "’"))
            )
        word = self._first(expression)
        opens = word > 0 and self._frame.words[word - 1][:1].isupper()
        return (expression.text == "Today" and opens) or (text == "today" and self._before(expression) == "usa")

    def _is_fall(self, expression: Expression) -> bool:
        """Tell of a season that is a verb, "the fall of" something, or opens a name: "Winter Olympics"."""
        word = expression.text.split()[-1]
        following = self._text[expression.end : expression.end + 2]
        if word[0].isupper() and following[:1] == " " and following[1:].isupper():
            return True
        return (word == "fall" and self._after(expression) == "of") or self._tag(self._last(expression)) == "VERB"


def _short_or(words: frozenset[str], word: str) -> frozenset[str]:
    """Return the ambiguous names, and the word itself if it is a shortened one without full stop."""
    return words | {word.lower()} if len(word) <= len("Sept") and word.lower() not in {"june", "july"} else words


def words_at(starts: Sequence[int], start: int, end: int) -> range:
    """Return the words that characters `start` to `end` lie in."""
    from bisect import bisect_left, bisect_right  # noqa: PLC0415

    return range(bisect_right(starts, start) - 1, bisect_left(starts, end))


def _cover(facts: Facts) -> dict[int, tuple[int, int, str]]:
    """Return the encoder's names by the words that they cover."""
    if facts.signals is None:
        return {}
    spans = facts.signals.spans.get("names", ())
    return {word: (span.start, span.end, span.label) for span in spans for word in range(span.start, span.end)}
