"""From a page to a document, whatever the page is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.errors import PageError
from dateline.page.parsing import parse
from dateline.schema import Document, Page, Span, Stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

STORY = (
    "The harbour council voted on Tuesday evening to close the old ferry pier until spring, after engineers had found"
    " cracks in three of its piles and said that nobody could promise it would hold in a storm."
)
MARKUP = f"""<!DOCTYPE html><html lang="en-GB"><head><title>Old pier to close | The Courier</title>
<meta property="og:site_name" content="The Courier"><meta name="date" content="2019-09-25T10:15:00+01:00">
</head><body><article><h1>Old pier to close</h1><p class="byline">By Ama Mensah</p>
<p>{STORY}</p><p>{STORY}</p><p>The islanders, she said, have been asked to be patient with their council.</p></article>
<footer><a href="/corrections">Corrections</a></footer></body></html>"""


def html(source: str = MARKUP, *, published: str | None = None, language: str | None = None) -> Document:
    """Return the document of a page of HTML, read with what the caller gives."""
    return parse(Page(uri="x", data=source.encode()), published=published, language=language)


def plain(text: str = STORY, *, published: str | None = None) -> Document:
    """Return the document of a page of text that brings a date."""
    return parse(Page(uri="x", data=text.encode(), published=published))


def spans(document: Document) -> Iterator[Span]:
    """Yield all evidence of a document."""
    for row in document.sources:
        yield from row.evidence
    for stamp in (document.published, document.modified):
        yield from () if stamp is None else stamp.evidence
    for mark in document.trust:
        yield from mark.evidence


def test_a_page_of_html() -> None:
    """Fields of the markup, language of the text, marks of trust."""
    document = html()
    assert (document.title, document.publisher, document.authors) == (
        "Old pier to close",
        "The Courier",
        ("Ama Mensah",),
    )
    assert document.published == Stamp(value="2019-09-25T10:15:00+01:00", source="markup")
    assert document.language == "en"
    assert document.translated_from is None
    assert {row.field for row in document.sources} == {"title", "publisher", "authors", "published", "language"}
    assert [mark.indicator for mark in document.trust if mark.found] == ["best_practices", "journalist_expertise"]
    assert document.byte_map == ()


def test_a_page_of_text_that_says_nothing_of_itself() -> None:
    """Unknown is null."""
    document = plain()
    assert (document.title, document.publisher, document.authors) == (None, None, ())
    assert (document.published, document.modified, document.translated_from) == (None, None, None)
    assert document.language == "en"
    assert document.byte_map[0].byte == 0


def test_what_is_given_wins() -> None:
    """A given date beats the page's, the caller's beats what the page brings, and the source says so."""
    document = html(published="2018-01-02", language="fr")
    assert document.published == Stamp(value="2018-01-02", source="given")
    assert document.language == "fr"
    assert {row.field for row in document.sources if row.source == "given"} == {"published", "language"}
    assert plain(published="2018-01").published == Stamp(value="2018-01", source="given")
    page = Page(uri="x", data=STORY.encode(), published="2018-01-01", language="de")
    both = parse(page, published="2018-01-02", language="en")
    assert both.published == Stamp(value="2018-01-02", source="given")
    assert both.language == "en"


@pytest.mark.parametrize("value", ["", "yesterday", "2018-02-30", "2/1/2018", "20180102", "2018-01-02 10:15"])
def test_a_given_date_that_is_none_is_refused(value: str) -> None:
    """The error has its code and says what to write."""
    with pytest.raises(PageError, match="D113"):
        html(published=value)


@pytest.mark.parametrize(
    ("data", "code"), [(b"", "D104"), (b" \n", "D104"), (b"<html><head></head></html>", "D104"), (b"%PDF-1.7", "D103")]
)
def test_pages_with_nothing_to_read(data: bytes, code: str) -> None:
    """Nothing, nothing visible and no text are errors."""
    with pytest.raises(PageError, match=code):
        parse(Page(uri="x", data=data))


def test_a_language_that_cannot_be_told_is_noted() -> None:
    """A line of names has none."""
    document = plain("Skye, Raasay, Rona")
    assert document.language is None
    assert "D160" in {code for code, _ in document.notes}


def test_a_declared_language_counts_for_a_short_page() -> None:
    """The row says that the markup told it."""
    document = html('<html lang="fr"><body><h1>Ferry</h1></body></html>')
    assert document.language == "fr"
    assert [(row.field, row.source, row.locator) for row in document.sources if row.field == "language"] == [
        ("language", "markup", "html[lang]")
    ]


def test_doubtful_dates_are_noted_unless_one_is_given() -> None:
    """A note on a date that lost would mislead."""
    source = MARKUP.replace("2019-09-25T10:15:00+01:00", "4/5/2019")
    assert "D159" in {code for code, _ in html(source).notes}
    assert "D159" not in {code for code, _ in html(source, published="2019-05-04").notes}


def test_controls_and_directions_are_noted() -> None:
    """What was replaced is counted."""
    assert {code for code, _ in plain(STORY + "\x01\u202e").notes} >= {"D154", "D155"}


def test_all_evidence_stands_in_the_text() -> None:
    """Each quote is what lies at its offsets."""
    document = html()
    found = list(spans(document))
    assert found
    assert all(document.text[span.start : span.end] == span.quote for span in found)


@given(st.binary(max_size=120))
@settings(deadline=None)
def test_any_bytes_are_a_document_or_a_page_error(data: bytes) -> None:
    """Nothing else is ever raised, and the evidence holds."""
    for whole in (data, MARKUP.encode()[:300] + data + MARKUP.encode()[300:]):
        try:
            document = parse(Page(uri="x", data=whole))
        except PageError:
            continue
        assert all(document.text[span.start : span.end] == span.quote for span in spans(document))
