"""Pages with a day of publication, read for times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.times.annotator import find_times
from dateline.annotate.times.expressions import find_expressions
from dateline.schema.fields import Stamp
from tests.annotate.pages import make_page

if TYPE_CHECKING:
    from dateline.annotate.times.readings import Reading
    from dateline.schema import Time

PUBLISHED = "2019-09-25"  # a Wednesday


def page(*paragraphs: str, published: str | None = PUBLISHED) -> Facts:
    """Return a page of paragraphs in which names are marked; no verb is tagged as one."""
    facts = facts_of(make_page(*paragraphs))
    stamp = None if published is None else Stamp(value=published, source="given")
    facts.document = replace(facts.document, published=stamp)
    return facts


def times(*paragraphs: str, published: str | None = PUBLISHED) -> list[Time]:
    """Return the times of a page."""
    return find_times(page(*paragraphs, published=published))


def values(*paragraphs: str, published: str | None = PUBLISHED) -> dict[str, str]:
    """Return the values of the times of a page by their words."""
    return {time.quote: time.value for time in times(*paragraphs, published=published)}


def reading(text: str) -> Reading:
    """Return what the only expression of a text says."""
    (expression,) = find_expressions(text)
    return expression.reading
