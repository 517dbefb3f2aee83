"""What markup and words say together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.page.metadata.complete import complete
from dateline.page.reading import Fields
from dateline.schema import Candidate, FieldSource, Stamp
from tests.page.metadata.made import Line, page

if TYPE_CHECKING:
    from collections.abc import Sequence

BODY: Line = ("paragraph", "The ferry left Skye at noon with forty people on board, the harbour master said.")
STAMP = Stamp(value="2019-09-25T10:15:00Z", source="markup")


def row(field: str) -> FieldSource:
    """Return a row of markup."""
    return FieldSource(field=field, source="markup", locator="meta[name=x]")


def test_markup_wins_and_gets_evidence() -> None:
    """The title of the markup is cited where the page prints it."""
    fields = Fields(title="Ferry sinks off Skye", sources=(row("title"),))
    text, blocks = page(("title", "FERRY SINKS OFF SKYE"), BODY)
    whole = complete(fields, text, blocks)
    assert whole.title == "Ferry sinks off Skye"
    assert whole.sources[0].locator == "meta[name=x]"
    assert whole.sources[0].evidence[0].quote == "FERRY SINKS OFF SKYE"


def test_words_fill_what_the_markup_leaves_open() -> None:
    """Byline and date line speak where no markup does."""
    text, blocks = page(("byline", "By Ama Mensah"), ("furniture", "Published 25 September 2019"), BODY)
    whole = complete(Fields(), text, blocks)
    assert whole.authors == ("Ama Mensah",)
    assert whole.published == Stamp(value="2019-09-25", source="text", evidence=whole.sources[1].evidence)
    assert {row.field for row in whole.sources} == {"authors", "published"}


def test_the_printed_day_is_evidence_for_the_markup_s() -> None:
    """The time of the markup stays; the words are cited only if they name its day."""
    fields = Fields(published=STAMP, sources=(row("published"),))
    text, blocks = page(("furniture", "25 September 2019"), BODY)
    same = complete(fields, text, blocks).published
    assert same is not None
    assert (same.value, same.source, same.evidence[0].quote) == (STAMP.value, "markup", "25 September 2019")
    text, blocks = page(("furniture", "24 September 2019"), BODY)
    assert complete(fields, text, blocks).published == STAMP


@pytest.mark.parametrize(
    ("locators", "is_above", "value"),
    [
        (("div.clock", "p.date"), False, "2019-09-24"),
        (("div.clock",), True, "2019-09-24"),
        (("div.clock",), False, "2019-09-25"),
        (("time[datetime]",), True, "2019-09-25"),
        (("time[datetime]", "p.date"), True, "2019-09-24"),
        (("span[itemprop=datePublished]", "p.date"), True, "2019-09-25"),
        (("meta[name=date]", "p.date"), True, "2019-09-25"),
    ],
)
def test_some_element_s_day_against_the_nearest_words(locators: Sequence[str], is_above: bool, value: str) -> None:  # noqa: FBT001 - a column of the table
    """A clock in the header loses to a day above the article, and to one that words and another element share."""
    days = ("2019-09-25", "2019-09-24")
    told = tuple(Candidate(value=day, source="markup", locator=at) for day, at in zip(days, locators, strict=False))
    stamp = Stamp(value=days[0], source="markup")
    fields = Fields(published=stamp, sources=(row("published"),), candidates={"published": told})
    line: Line = ("furniture", "24 September 2019")
    published = complete(fields, *page(*([line, BODY] if is_above else [BODY, line]))).published
    assert published is not None
    assert published.value == value


def test_words_of_the_same_day_leave_an_element_s_clock() -> None:
    """They are evidence for the element's stamp, which may be more precise."""
    stamp = Stamp(value="2019-09-25T10:15:00+01:00", source="markup")
    told = (Candidate(value=stamp.value, source="markup", locator="time[datetime]"),)
    fields = Fields(published=stamp, sources=(row("published"),), candidates={"published": told})
    published = complete(fields, *page(("furniture", "25 September 2019"), BODY)).published
    assert published is not None
    assert (published.value, published.source, len(published.evidence)) == (stamp.value, "markup", 1)


def test_a_guess_loses_to_words_and_needs_an_article() -> None:
    """What was inferred stays only on an article whose words name no day."""
    guessed = Fields(published=Stamp(value="2019-01-01", source="inferred"), sources=(row("published"),))
    text, blocks = page(("furniture", "25 September 2019"), BODY)
    published = complete(guessed, text, blocks).published
    assert published is not None
    assert published.source == "text"
    text, blocks = page(("related", "Ferry sinks off Skye"))
    assert complete(guessed, text, blocks).published is None
    text, blocks = page(BODY)
    assert complete(guessed, text, blocks).published == guessed.published


def test_a_title_is_given_as_the_page_prints_it() -> None:
    """The outlet's name goes when the rest is a line of the page."""
    fields = Fields(title="North Post : Ferry sinks off the Skye coast", sources=(row("title"),))
    text, blocks = page(("furniture", "Ferry sinks off the Skye coast"), BODY)
    assert complete(fields, text, blocks).title == "Ferry sinks off the Skye coast"


def test_a_change_before_publication_is_none() -> None:
    """A page cannot have been changed before it was there."""
    text, blocks = page(("furniture", "Updated 24 September 2019"), BODY)
    whole = complete(Fields(published=STAMP, sources=(row("published"),)), text, blocks)
    assert whole.modified is None
    assert [each.field for each in whole.sources] == ["published"]


def test_the_printed_day_is_the_reader_s() -> None:
    """A stamp of Greenwich time may name the day before or after."""
    fields = Fields(published=Stamp(value="2019-09-26T02:10:00Z", source="markup"), sources=(row("published"),))
    text, blocks = page(("furniture", "25 September 2019"), BODY)
    whole = complete(fields, text, blocks)
    assert whole.published is not None
    assert (whole.published.value, whole.published.source) == ("2019-09-25", "text")


def test_a_day_of_two_kinds_of_places_wins_over_one_of_json_ld_alone() -> None:
    """Printed and in a meta tag, it is what the newsroom shows; with the printed day alone, the markup's stays."""
    script = Candidate(value="2019-09-24", source="markup", locator="script[type=application/ld+json] datePublished")
    meta = Candidate(value="2019-09-25", source="markup", locator="meta[name=date]")
    text, blocks = page(("furniture", "25 September 2019"), BODY)
    for told, day in (((script, meta), "2019-09-25"), ((script,), "2019-09-24")):
        stamp = Stamp(value="2019-09-24", source="markup")
        fields = Fields(published=stamp, sources=(row("published"),), candidates={"published": told})
        published = complete(fields, text, blocks).published
        assert published is not None
        assert published.value == day


def test_a_byline_beats_a_place_that_names_others() -> None:
    """`meta[name=author]` often holds the owner of the site."""
    source = FieldSource(field="authors", source="markup", locator="meta[name=author]")
    text, blocks = page(("byline", "By Ama Mensah"), BODY)
    whole = complete(Fields(authors=("The Owner",), sources=(source,)), text, blocks)
    assert whole.authors == ("Ama Mensah",)
    assert [(each.source, each.locator) for each in whole.sources] == [("text", None)]
