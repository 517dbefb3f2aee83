"""Headlines of other pages that stand in elements of one shape."""

from __future__ import annotations

from dateline.page.kinds.cards import find_cards
from tests.page.kinds.pages import HEADLINES, LEAD, SUMMARIES, read_html


def test_a_card_holds_its_headline_and_summary() -> None:
    """Each of four; a link in the text and one to a place on the page are none."""
    cards = "".join(
        f"<div><h3><a href=/{at}>{headline}</a></h3><p>{summary}</p></div>"
        for at, (headline, summary) in enumerate(zip(HEADLINES[:4], SUMMARIES, strict=False))
    )
    document = read_html(
        f"<body><p>{LEAD} <a href=/x>So it is</a>.</p>{cards}<h3><a href=#up>Up to the top</a></h3></body>"
    )
    found = find_cards(document.text, document.blocks)
    assert (found.count, found.told) == (4, 4)
    inside = [document.text[document.blocks[at].start : document.blocks[at].end] for at in sorted(found.inside)]
    assert inside == [line for pair in zip(HEADLINES[:4], SUMMARIES, strict=False) for line in pair]


def test_three_links_are_no_list() -> None:
    """An article has as many."""
    links = "".join(f"<p><a href=/{at}>{headline}</a></p>" for at, headline in enumerate(HEADLINES[:3]))
    document = read_html(f"<body>{links}</body>")
    assert find_cards(document.text, document.blocks).count == 0
