"""All values that a page gives for a field."""

from __future__ import annotations

import pytest

from dateline.page.metadata.candidates import list_candidates, make_candidate, rate, settle, write_value
from dateline.schema import FieldSource, SourceKind, Stamp
from tests.page.metadata.made import claim

SCRIPT = "script[type=application/ld+json] headline"


def test_each_place_gives_its_candidate() -> None:
    """The same words of two places are two candidates, of one place one."""
    claims = [
        claim("title", "Ferry sinks", SCRIPT),
        claim("title", "Ferry sinks", "h1"),
        claim("title", "Ferry sinks", "h1"),
    ]
    found = list_candidates(claims, "title", language=None)
    assert [(each.value, each.locator, each.confidence) for each in found] == [
        ("Ferry sinks", SCRIPT, 0.87),
        ("Ferry sinks", "h1", 0.91),
    ]


def test_dates_are_read_and_what_is_no_date_is_none() -> None:
    """A candidate of a date is ISO 8601."""
    claims = [claim("published", "4 May 2019", "p.date"), claim("published", "today", "time")]
    assert [each.value for each in list_candidates(claims, "published", language="en")] == ["2019-05-04"]


def test_authors_of_one_place_are_one_candidate() -> None:
    """Names apart by semicolons, whatever stood between them."""
    claims = [
        claim("author", "By Ama Mensah", "a"),
        claim("author", "Iain MacLeod", "a"),
        claim("author", "Staff", "b"),
    ]
    found = list_candidates(claims, "authors", language=None)
    assert [each.value for each in found] == ["Ama Mensah; Iain MacLeod", "Staff"]


@pytest.mark.parametrize(
    ("field", "source", "locator", "expected"),
    [
        ("title", "markup", "h1", 0.91),
        ("title", "markup", "meta[property=og:title]", 0.68),
        ("authors", "markup", "meta[name=author]", 0.58),
        ("authors", "markup", "p.byline", 0.9),
        ("published", "markup", "time[datetime]", 0.98),
        ("published", "text", None, 0.93),
        ("published", "inferred", "htmldate", 0.8),
        ("published", "url", "link[rel=canonical]", None),
        ("publisher", "markup", "meta[property=og:site_name]", None),
    ],
)
def test_places_are_rated_where_they_were_measured(
    field: str, source: SourceKind, locator: str | None, expected: float | None
) -> None:
    """Elsewhere there is no confidence, rather than a made-up one."""
    assert rate(field, source, locator) == expected


def test_the_chosen_candidate_comes_first() -> None:
    """It is that of the row's place; the field is the surer the more places agree."""
    others = [
        make_candidate("Ferry sinks - Courier", "title", source="markup", locator="meta"),
        make_candidate("Ferry sinks", "title", source="markup", locator=SCRIPT),
        make_candidate("FERRY SINKS", "title", source="markup", locator="h1"),
        make_candidate("Most read", "title", source="markup", locator="h2"),
    ]
    row = settle(FieldSource(field="title", source="markup", locator="h1"), "Ferry sinks", others)
    assert [each.value for each in row.candidates if each.chosen] == ["FERRY SINKS"]
    assert [each.locator for each in row.candidates] == ["h1", "meta", SCRIPT]
    assert row.confidence == 0.94


def test_what_the_caller_gave_has_no_confidence() -> None:
    """It is not the page's."""
    given = make_candidate("2019-05-04", "published", source="given")
    row = settle(FieldSource(field="published", source="given"), Stamp(value="2019-05-04", source="given"), [given])
    assert row.confidence is None
    assert row.candidates[0].chosen


def test_values_as_candidates_write_them() -> None:
    """Stamps without their source, names apart by semicolons, nothing for nothing."""
    assert write_value(Stamp(value="2019", source="text")) == "2019"
    assert write_value(("A", "B")) == "A; B"
    assert write_value(()) is None
    assert write_value(None) is None
