"""An event of a record as data sets of PLOVER and CAMEO code it: those know no status and no negation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.codebook.future import coded_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.exports.base import Run
    from dateline.schema import Event, Record

NEGATED: Final = "events that the page says did not happen"
UNTOLD: Final = "events that are demanded or denied (the demand or denial is an event of its own)"
NO_CODE: Final = "events without a code of CAMEO"
# What is announced or threatened: 030 "express intent to cooperate", 130 "threaten", not specified further.
INTENT: Final = {"AGREE": "030", "THREATEN": "130"}


class Coding(Struct, frozen=True, kw_only=True):
    """The codes of an event; of one that has not happened yet, those of the intent."""

    type: str
    mode: str | None
    cameo: str | None
    quad: int | None
    score: float | None
    contexts: tuple[str, ...]


def code_events(record: Record, run: Run, *, in_cameo: bool) -> Iterator[tuple[Event, Coding]]:
    """Yield the events that can be coded, each with its codes; the others are counted as left out."""
    for event in record.events:
        coding = code_event(event, run)
        if isinstance(coding, str):
            run.left_out[coding] += 1
        elif in_cameo and coding.cameo is None:
            run.left_out[NO_CODE] += 1
        else:
            yield event, coding


def code_event(event: Event, run: Run) -> Coding | str:
    """Return the codes of an event, or in words why it has none."""
    if event.negated:
        return NEGATED
    type_ = coded_type(event.type, event.status, run.book)
    if type_ is None:
        return UNTOLD
    if type_ == event.type:
        return Coding(
            type=type_,
            mode=event.mode,
            cameo=event.cameo,
            quad=event.quad,
            score=event.goldstein,
            contexts=event.contexts,
        )
    cameo = INTENT.get(type_)
    return Coding(
        type=type_,
        mode=None,
        cameo=cameo,
        quad=run.book.quad(type_),
        score=run.book.score(type_, cameo=cameo),
        contexts=event.contexts,
    )
