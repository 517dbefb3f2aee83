"""Times of a page: every expression of time with its TIMEX3 value and the days that it may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.tense import read_tenses
from dateline.annotate.times.context import Context, make_context
from dateline.annotate.times.doubts import is_time
from dateline.annotate.times.expressions import Expression, find_expressions
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.lands import Lands
from dateline.annotate.times.meaning import Meaning, find_meaning
from dateline.annotate.times.readings import Ahead, Named
from dateline.annotate.times.resolve import OPEN
from dateline.annotate.times.surroundings import cover_names, look_around
from dateline.schema import Note, Time, make_fact_id

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from dateline.annotate.tense import Tenses
    from dateline.annotate.times.readings import Reading

VERSION: Final = "1"
DOUBTFUL: Final = "N110"  # a time that stays open, or may mean another day; the message says why
HEAD: Final = 4  # blocks above a text among which its day may stand alone: title, standfirst, byline
# How often span and value are right, on the half of the bench's texts that the rules were looked over on: 0.93 of what
# needs no anchor, 0.85 of what is told by publication; of what is told by the text, and of readings in doubt, too few.
SURE: Final = {"none": 0.93, "published": 0.85, "text": 0.7}
DOUBTED: Final = 0.5
BESIDE: Final = frozenset({", ", " (", " – ", ", the "})  # between a day and its date
DAY: Final = CODES["DAY"]
MAX_NOTES: Final = 20  # of one page; more say nothing new


class Times:
    """Gives `Facts.times`."""

    name = "times"
    needs: frozenset[str] = frozenset({"names", "syntax"})
    gives: frozenset[str] = frozenset({"times"})

    def __call__(self, doc: Doc) -> Doc:
        """Find the times of one page."""
        facts = facts_of(doc)
        facts.times.extend(find_times(facts))
        return doc


def find_times(facts: Facts) -> list[Time]:
    """Return the times of a page in order; what stays open or doubtful is noted in the facts."""
    context = make_context(facts.document)
    context.lands = Lands(facts)
    tenses = read_tenses(facts)
    names = cover_names(facts)
    found: list[Time] = []
    last: tuple[Expression, Meaning] | None = None
    for block, span in enumerate(facts.fact_blocks()):
        context.block, whole = block, span.quote.rstrip(".: ")
        for each in find_expressions(span.quote, offset=span.start):
            if is_time(look_around(each, facts, names)):
                context.is_alone = each.text.rstrip(".") == whole
                meaning = _resolve(each, context, tenses)
                if last is not None and _contradict(last, (each, meaning), facts.document.text):
                    settled = meaning if _is_weekday_of(last[0].reading, meaning) else _leave_open(last[1])
                    found[-1] = _make_time(last[0], settled, facts)
                last = each, meaning
                found.append(_make_time(each, meaning, facts))
                if block < HEAD and meaning.period is not None and context.is_alone:
                    context.print_day(meaning.period)
    return found


def _resolve(expression: Expression, context: Context, tenses: Tenses | None) -> Meaning:
    tense = None if tenses is None else tenses.tense_at(expression.start, expression.end)
    if isinstance(expression.reading, Ahead) and tenses is not None and tenses.follows_rank(expression.start):
        tense = "past"  # "the first visit in ten years", whenever that is
    context.start = expression.start
    meaning = find_meaning(expression, context, tense)
    if meaning.period is not None:
        context.tell(meaning.period, meaning.moment)
    return meaning


def _contradict(told: tuple[Expression, Meaning], beside: tuple[Expression, Meaning], text: str) -> bool:
    """Tell whether a day told from publication is another than the date beside it: "yesterday, 5 May"."""
    (left, first), (right, second) = told, beside
    is_beside = text[left.end : right.start] in BESIDE and right.code == DAY and isinstance(right.reading, Named)
    if (
        not is_beside
        or left.code == DAY
        or first.anchor != "published"
        or first.period is None
        or second.period is None
    ):
        return False
    return first.period.unit == second.period.unit == "day" and first.period != second.period


def _is_weekday_of(reading: Reading, date: Meaning) -> bool:
    """Tell whether a weekday is that of the date beside it, which tells which one: "Sunday (6 October)"."""
    if not isinstance(reading, Named) or reading.weekday is None or reading.toward is not None:
        return False
    return date.period is not None and date.period.first.weekday() == reading.weekday


def _leave_open(meaning: Meaning) -> Meaning:
    return Meaning(meaning.type, OPEN, note="the date beside it is that of another day")


def _make_time(expression: Expression, meaning: Meaning, facts: Facts) -> Time:
    span = facts.cut(expression.start, expression.end)
    if meaning.note is not None and sum(note.code == DOUBTFUL for note in facts.notes) < MAX_NOTES:
        facts.notes.append(Note(DOUBTFUL, f"{span.quote!r} at {span.start}: {meaning.note}"))
    return Time(
        id=make_fact_id("time", facts.document.sha256, span.start, span.end),
        evidence=(span,),
        maker=facts.maker(Times.name, VERSION),
        confidence=_sureness(meaning),
        start=span.start,
        end=span.end,
        quote=span.quote,
        type=meaning.type,
        value=meaning.value,
        mod=expression.mod,
        earliest=meaning.earliest,
        latest=meaning.latest,
        anchor=meaning.anchor,
    )


def _sureness(meaning: Meaning) -> float:
    return DOUBTED if meaning.note is not None else SURE[meaning.anchor]
