"""Times: when; TIMEX3 values and, beside them, intervals."""

from __future__ import annotations

from typing import Literal

from dateline.schema.facts import Fact

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["published", "text", "none"]


class Time(Fact, frozen=True, kw_only=True):
    """A time expression; `value` is TIMEX3, `earliest` and `latest` ISO 8601, `anchor` what it was resolved against."""

    start: int
    end: int
    quote: str
    type: TimeType
    value: str
    mod: str | None = None
    earliest: str | None = None
    latest: str | None = None
    anchor: Anchor = "none"
