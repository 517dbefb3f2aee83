"""What shows on a page that it can be trusted, and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.trust import find_trust
from dateline.schema import Block, BlockRole, Span, TrustMark
from tests.page.metadata.made import Line, page

BODY: Line = ("paragraph", "The ferry left Skye at noon, according to the harbour master, with forty people on board.")
ROLES: list[BlockRole] = ["title", "byline", "furniture", "trust", "paragraph", "dateline", "comment"]
INDICATORS = [
    "best_practices",
    "journalist_expertise",
    "labels",
    "references",
    "methods",
    "locally_sourced",
    "diverse_voices",
    "actionable_feedback",
]


def mark(indicator: str, *lines: Line, names: tuple[str, ...] = (), policies: tuple[str, ...] = ()) -> TrustMark:
    """Return one mark of a page."""
    text, blocks = page(*lines)
    authors = [Span.cut(text, start=text.find(name), end=text.find(name) + len(name)) for name in names if name in text]
    marks = find_trust(text, blocks, authors=authors, names=names, policies=policies)
    return next(each for each in marks if each.indicator == indicator)


def test_a_page_without_any_has_eight_rows() -> None:
    """Each indicator is there, not found, without evidence or note."""
    marks = find_trust("", (), authors=[], names=[], policies=[])
    assert [each.indicator for each in marks] == INDICATORS
    assert not any(each.found or each.evidence or each.note for each in marks)


@pytest.mark.parametrize(
    ("indicator", "line", "quote"),
    [
        ("best_practices", ("trust", "Made by the rules of a trust scheme"), "Made by the rules of a trust scheme"),
        ("labels", ("furniture", "Opinion"), "Opinion"),
        ("labels", ("title", "Analysis: who owns the pier"), "Analysis"),
        ("references", BODY, "according to the harbour master"),
        ("methods", ("furniture", "Correction: the ferry left at noon."), "Correction:"),
        ("methods", ("paragraph", "This article was updated to add a name."), "This article was updated"),
        ("locally_sourced", ("paragraph", "PORTREE, Sept 25 (Courier) - The ferry left at noon."), "PORTREE"),
        ("locally_sourced", ("paragraph", "LOMÉ — Le ferry est parti."), "LOMÉ"),
        ("locally_sourced", ("byline", "By Ama Mensah in Accra"), "in Accra"),
        ("actionable_feedback", ("furniture", "Seen a mistake? Report an error"), "Report an error"),
    ],
)
def test_words_that_show_an_indicator(indicator: str, line: Line, quote: str) -> None:
    """The words are cited."""
    found = mark(indicator, line, *([BODY] if line != BODY else []))
    assert found.found
    assert quote in {span.quote for span in found.evidence}


@pytest.mark.parametrize(
    ("indicator", "line"),
    [
        ("labels", ("related", "Opinion")),
        ("references", ("paragraph", "All went according to the planned schedule.")),
        ("methods", ("comment", "Correction: you are wrong")),
        ("locally_sourced", ("paragraph", "The ferry left Skye at noon - late again.")),
        ("actionable_feedback", ("paragraph", "Passengers were told to contact us by letter.")),
    ],
)
def test_words_that_show_nothing(indicator: str, line: Line) -> None:
    """What readers, other articles and the story itself say is not the page's."""
    assert not mark(indicator, line).found


def test_corrections_and_updates_are_counted() -> None:
    """The note says how many of the notes on the making tell of which."""
    lines: tuple[Line, ...] = (
        ("furniture", "Correction: the ferry left at noon."),
        ("furniture", "This article was updated at noon."),
    )
    assert mark("methods", *lines, BODY).note == "corrections: 1; updates: 1"


def test_each_indicator_has_its_code() -> None:
    """A concept of the IPTC's Trust Indicator NewsCodes."""
    marks = find_trust("", (), authors=[], names=[], policies=[])
    assert all((each.code or "").startswith("trustindicator:") for each in marks)


def test_a_menu_gives_no_label() -> None:
    """A section far above the title names other pages."""
    menu: list[Line] = [("furniture", word) for word in ("Opinion", "Sport", "Weather", "Culture")]
    assert not mark("labels", *menu, ("title", "Ferry sinks off Skye"), BODY).found


def test_authors_and_what_is_told_of_them() -> None:
    """A name alone is found with a note; a role or markup says more."""
    alone = mark("journalist_expertise", ("byline", "By Ama Mensah"), names=("Ama Mensah",))
    assert ([span.quote for span in alone.evidence], alone.note) == (
        ["Ama Mensah"],
        "named, and no more is told of them",
    )
    told = mark("journalist_expertise", ("byline", "By Ama Mensah, reporter"), names=("Ama Mensah",))
    assert ([span.quote for span in told.evidence], told.note) == (["Ama Mensah", "reporter"], None)


def test_policies_of_the_markup_stand_in_the_note() -> None:
    """What is declared is found, with nothing on the page to cite; links are told apart."""
    declared = mark("best_practices", BODY, policies=("ethicsPolicy", "a[href] correctionsPolicy"))
    assert declared == TrustMark(
        indicator="best_practices",
        found=True,
        code="trustindicator:editorialPolicy",
        declared=("ethicsPolicy",),
        note="declared in the markup: ethicsPolicy; linked: correctionsPolicy",
    )
    assert mark("labels", BODY, policies=("OpinionNewsArticle",)).note == "declared in the markup: OpinionNewsArticle"


def test_links_in_the_article_are_counted() -> None:
    """Links of furniture are no references."""
    blocks = [
        Block(start=0, end=5, role="paragraph", link="https://data.example/"),
        Block(start=6, end=11, role="furniture", link="https://courier.example/"),
    ]
    marks = find_trust("Ferry Ferry", blocks, authors=[], names=[], policies=[])
    assert marks[3].note == "paragraphs with a link: 1"


@given(st.lists(st.tuples(st.sampled_from(ROLES), st.text(max_size=60)), max_size=6))
def test_any_page_cites_what_stands_there(lines: list[Line]) -> None:
    """No page raises, and every quote stands where it says."""
    text, blocks = page(*lines)
    for each in find_trust(text, blocks, authors=[], names=[], policies=[]):
        assert all(text[span.start : span.end] == span.quote for span in each.evidence)
