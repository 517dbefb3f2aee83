"""Times: the time expressions of a page, with TIMEX3 values and the days that they may mean."""

from __future__ import annotations

from dateline.annotate.times.annotator import Times

__all__ = ["Times"]
