"""GDELT 2.0 mentions: 16 columns split by tabs, no line of names; where each event of `gdelt` is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from dateline.exports.base import Format
from dateline.exports.days import published_moment
from dateline.exports.dyads import cite
from dateline.exports.rows import Column, make_writer, tell_lines

if TYPE_CHECKING:
    from dateline.exports.dyads import Dyad, Party

WEB: Final = 1  # GDELT's kind of source that is found by its address
PERCENT: Final = 100


def nearest_mention(party: Party | None, dyad: Dyad) -> int | None:
    """Return where the actor is named nearest to the event: a character offset into the text."""
    if party is None or not party.actor.mentions:
        return None
    trigger = dyad.event.trigger.start
    return min((abs(mention.start - trigger), mention.start) for mention in party.actor.mentions)[1]


def _is_web(dyad: Dyad) -> bool:
    return urlsplit(cite(dyad)).scheme in {"http", "https"}


def _source_name(dyad: Dyad) -> str | None:
    return urlsplit(cite(dyad)).hostname if _is_web(dyad) else dyad.record.document.publisher


COLUMNS: Final = (
    Column("GLOBALEVENTID", "`GlobalEventID` of the event in `gdelt`", lambda dyad: dyad.number),
    Column("EventTimeDate"),
    Column(
        "MentionTimeDate",
        "`published` of the document, where it has a clock time",
        lambda dyad: published_moment(dyad.record.document.published),
    ),
    Column("MentionType", "1 where the page has an address in the web", lambda dyad: WEB if _is_web(dyad) else None),
    Column("MentionSourceName", "host of the address, else `publisher`", _source_name),
    Column("MentionIdentifier", "`canonical` of the document, else its `uri`", cite),
    Column("SentenceID", "number of the sentence, from 1", lambda dyad: dyad.sentence),
    Column("Actor1CharOffset", "nearest mention of the actor", lambda dyad: nearest_mention(dyad.source, dyad)),
    Column("Actor2CharOffset", "nearest mention of the recipient", lambda dyad: nearest_mention(dyad.target, dyad)),
    Column("ActionCharOffset", "start of `trigger`", lambda dyad: dyad.event.trigger.start),
    Column("InRawText"),
    Column("Confidence", "`confidence` in percent", lambda dyad: round(dyad.event.confidence * PERCENT)),
    Column("MentionDocLen", "characters of the text", lambda dyad: len(dyad.record.document.text)),
    Column("MentionDocTone"),
    Column("MentionDocTranslationInfo"),
    Column("Extras"),
)
FORMAT: Final = Format(
    name="gdelt-mentions",
    about="GDELT 2.0 mentions of the events of `gdelt`, 16 columns split by tabs, without a line of names",
    suffix=".mentions.CSV",
    scope="events",
    write=make_writer(COLUMNS, has_header=False, in_cameo=True),
    lines=tell_lines(COLUMNS),
    lost=(
        "The words themselves: offsets are those of the whole visible text of the record, menus included.",
        "A date of publication without a clock time; a time zone.",
    ),
)
