"""Dates that a page prints around its article."""

from __future__ import annotations

import pytest

from dateline.page.metadata.printed import find_printed
from tests.page.metadata.made import Line, page

BODY: Line = ("paragraph", "The ferry left Skye at noon on 3 May 2018 with forty people on board.")


@pytest.mark.parametrize(
    ("lines", "published", "modified"),
    [
        ([("furniture", "25 September 2019 10:15 GMT")], "2019-09-25T10:15Z", None),
        (
            [("furniture", "Published: 25/09/2019 - 10:15Updated: 26/09/2019 - 08:00")],
            "2019-09-25T10:15",
            "2019-09-26T08:00",
        ),
        ([("byline", "By Ama Mensah, 25 September 2019")], "2019-09-25", None),
        ([("furniture", "1 October 2019"), ("title", "Ferry"), ("furniture", "25 September 2019")], "2019-09-25", None),
        ([("furniture", "Posted 24 September 2019"), ("furniture", "25 September 2019")], "2019-09-24", None),
        ([("subhead", "WIRE 25.09.19 10:15 GMT")], "2019-09-25T10:15Z", None),
        ([("related", "Portree 25 SEP 2019 - 10:15")], "2019-09-25T10:15", None),
        (
            [
                ("caption", "Gulls in the harbour of Skye on 1 May 2019"),
                ("related", "Ferry to sail again from 2 May 2019"),
            ],
            None,
            None,
        ),
        ([("furniture", "Friday, 25 September")], None, None),
        (
            [("furniture", "Publication | 24 September 2019"), ("furniture", "25 September 2019")],
            "2019-09-25",
            None,
        ),
        (
            [("furniture", "Written on 24.9.2019 by Ama"), ("furniture", "Gulls came from 25.9.2019 on")],
            "2019-09-24",
            None,
        ),
        ([("title", "Ferry"), ("comment", "25 September 2019 | 3 comments")], "2019-09-25", None),
        ([("title", "Ferry"), ("comment", "The first that came to Skye did so on 25 September 2019")], None, None),
    ],
)
def test_lines_above_an_article(lines: list[Line], published: str | None, modified: str | None) -> None:
    """Named dates win, then the one nearest above; other days of the page and of the story are none."""
    text, blocks = page(*lines, BODY)
    printed = find_printed(text, blocks, language="en")
    assert (printed.published and printed.published.value) == published
    assert (printed.modified and printed.modified.value) == modified


def test_a_dateline_with_its_year() -> None:
    """The day of an agency's dateline is cited."""
    text, blocks = page(("paragraph", "PORTREE, Sept 25, 2019 (Courier) - The ferry left at noon on May 3, 2018."))
    published = find_printed(text, blocks, language="en").published
    assert published is not None
    assert (published.value, published.evidence[0].quote) == ("2019-09-25", "Sept 25, 2019")


def test_a_line_below_the_article_counts_last() -> None:
    """A date at the end is taken where there is none above."""
    text, blocks = page(BODY, ("furniture", "25 September 2019"))
    published = find_printed(text, blocks, language="en").published
    assert published is not None
    assert published.evidence[0].start == blocks[1].start


def test_a_day_after_the_last_change_is_another_article_s() -> None:
    """What stands below the article and is later than its last change was not published with it."""
    text, blocks = page(("furniture", "Updated 25 September 2019"), BODY, ("byline", "By Ama Mensah, 3 October 2019"))
    printed = find_printed(text, blocks, language="en")
    assert printed.published is None
    assert printed.modified is not None


def test_a_doubtful_order_is_noted() -> None:
    """Another date of the page settles it, or a note says that none does."""
    text, blocks = page(("furniture", "4/5/2019"), BODY)
    assert [code for code, _ in find_printed(text, blocks, language="en").notes] == ["D159"]
    text, blocks = page(("furniture", "Opened 25/9/2018"), ("furniture", "4/5/2019"), BODY)
    assert find_printed(text, blocks, language="en").notes == ()
