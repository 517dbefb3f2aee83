"""Area `time`: expressions of time with their TIMEX3 types and values.

Each line of a text is a block; its `dct` stands for the day of publication. Where texts have a genre, each is scored by
its name too. GUM marks dates only, so precision says nothing there: read recall and `value_of_found`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.area import Request, judge
from bench.files import read_rows
from bench.pace import Pace
from bench.time_rows import TimeRow, read_facts
from bench.time_score import score_times
from dateline.annotate.times.annotator import find_times
from dateline.model.encoder import load_encoder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bench.metrics import Json, Metrics
    from dateline.schema import Time


def measure(request: Request) -> Metrics:
    """Return span, type and value F1 (0 to 1) in all and by genre; an outside scorer gives its own figures."""
    rows = read_rows(request.gold, TimeRow)
    encoder = load_encoder(request.model)
    facts, pace = [read_facts(row, encoder) for row in rows], Pace()
    with pace.count(facts):
        found = [find_times(each) for each in facts]
    predictions = [
        {"id": row.id, "timex": list(map(_prediction, times))} for row, times in zip(rows, found, strict=True)
    ]
    return {**judge(request, predictions, score=lambda: score_rows(rows, found)), "pace": pace.figures()}


def score_rows(rows: Sequence[TimeRow], found: Sequence[Sequence[Time]]) -> Metrics:
    """Return the scores of all rows as `all`, and of each genre by its name."""
    scores: dict[str, Json] = {"docs": len(rows), "all": score_times(rows, found)}
    for genre in sorted({row.genre for row in rows if row.genre is not None}):
        chosen = [pair for pair in zip(rows, found, strict=True) if pair[0].genre == genre]
        scores[genre] = score_times([row for row, _ in chosen], [times for _, times in chosen])
    return scores


def _prediction(time: Time) -> Mapping[str, object]:
    return {"start": time.start, "end": time.end, "type": time.type, "value": time.value}
