"""A text that stops at a paywall, and one that only says that it could."""

from __future__ import annotations

import pytest

from dateline.page import codes
from dateline.schema import BODY_ROLES
from tests.page.kinds.pages import (
    LEAD,
    LONGER,
    SECOND,
    TITLE,
    article,
    codes_of,
    ld,
    note_of,
    read_html,
    read_plain,
    texts,
)

LOCKED = ld(
    **{"@type": "NewsArticle"},
    headline=TITLE,
    isAccessibleForFree=False,
    hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".rest"},
)
GATES = (
    "Subscribe to continue reading",
    "This article is for subscribers only.",
    "You have reached your limit of free articles.",
    "To read the full story, subscribe or sign in.",
    "Cet article est réservé aux abonnés.",
    "Dieser Artikel ist nur für Abonnenten.",
    "Suscríbete para seguir leyendo",
    "Il vous reste 75 % de cet article à lire.",
)


@pytest.mark.parametrize("gate", GATES)
def test_a_line_below_a_short_text_shows_that_it_stops(gate: str) -> None:
    """In HTML, without any word in the markup; the line is an offer and no paragraph, and the note cites it."""
    document = read_html(article(LEAD, SECOND, below=f"<div><p>{gate}</p><p>Already a subscriber? Log in</p></div>"))
    assert texts(document, *BODY_ROLES) == [LEAD, SECOND]
    assert texts(document, "subscribe") == [gate, "Already a subscriber? Log in"]
    assert f'"{gate}"' in note_of(document, codes.PARTIAL)


@pytest.mark.parametrize("gate", GATES)
def test_plain_text_stops_as_well(gate: str) -> None:
    """The same words in a page without markup."""
    document = read_plain(
        f"{TITLE}\n\nBy Ada Quay\n\n{LEAD}\n\n{SECOND}\n\n{gate}\n\nAlready a subscriber? Log in\n\nHome"
    )
    assert texts(document, *BODY_ROLES) == [LEAD, SECOND]
    assert gate in texts(document, "subscribe")
    assert f'"{gate}"' in note_of(document, codes.PARTIAL)


def test_the_note_names_the_markup_too() -> None:
    """What the page declares is evidence beside its words."""
    document = read_html(article(LEAD, below=f"<p>{GATES[0]}</p>"), head=LOCKED)
    assert "isAccessibleForFree=false" in note_of(document, codes.PARTIAL)


def test_offers_below_a_locked_text_are_enough() -> None:
    """No line says that the text stops, but the markup does, and two lines sell the rest; they are no body."""
    offers = "<p>Monthly: 9 a month for the first year</p><p>Cancel anytime</p><p>Already a subscriber? Log in</p>"
    document = read_html(article(LEAD, SECOND, below=offers), head=LOCKED)
    assert texts(document, *BODY_ROLES) == [LEAD, SECOND]
    assert codes.PARTIAL in codes_of(document)


def test_an_element_called_paywall_is_a_sign() -> None:
    """One offer in it is enough where the markup says that the text is not free."""
    document = read_html(
        article(LEAD, SECOND, below="<div class=paywall-box><p>Subscribe now</p></div>"),
        head='<meta property="article:content_tier" content="locked">',
    )
    assert "meta[article:content_tier]=locked" in note_of(document, codes.PARTIAL)


def test_a_locked_text_that_breaks_off_is_a_part() -> None:
    """The last paragraph ends with dots."""
    document = read_html(article(LEAD, "The union of the deckhands called the decision a breach of..."), head=LOCKED)
    assert "a breach of..." in note_of(document, codes.PARTIAL)


def test_a_whole_text_that_is_declared_locked_is_told_apart() -> None:
    """Search engines are given the whole text; all of it is body, and the note says so."""
    document = read_html(article(LEAD, SECOND, *LONGER), head=LOCKED)
    assert texts(document, *BODY_ROLES) == [LEAD, SECOND, *LONGER]
    assert codes_of(document) & {codes.PARTIAL, codes.OPEN} == {codes.OPEN}


def test_the_count_of_words_decides() -> None:
    """Of a text that is not short: whole with the words that the markup counts, a part with a third of them."""
    for count, code in ((380, codes.OPEN), (1_400, codes.PARTIAL)):
        script = ld(**{"@type": "NewsArticle"}, headline=TITLE, isAccessibleForFree="False", wordCount=count)
        document = read_html(article(LEAD, SECOND, *LONGER, below=f"<p>{GATES[0]}</p>"), head=script)
        assert codes_of(document) & {codes.PARTIAL, codes.OPEN} == {code}
        assert texts(document, *BODY_ROLES) == [LEAD, SECOND, *LONGER]


def test_a_box_in_the_middle_stops_nothing() -> None:
    """The text goes on below it; the box is no paragraph all the same."""
    document = read_html(article(LEAD, GATES[0], SECOND, *LONGER))
    assert texts(document, *BODY_ROLES) == [LEAD, SECOND, *LONGER]
    assert codes_of(document).isdisjoint({codes.PARTIAL, codes.OPEN})


def test_a_newsletter_below_a_text_is_no_paywall() -> None:
    """Nor is a login in the menu, or a sentence of the article that speaks of subscribers."""
    told = "Readers of the Courier had to subscribe to the night line's own bulletin, said Odar, to hear of it."
    below = "<p>Subscribe to our newsletter</p><p>Sign up for the morning letter</p>"
    document = read_html(article(LEAD, SECOND, told, below=below))
    assert codes_of(document).isdisjoint({codes.PARTIAL, codes.OPEN})
    assert told in texts(document, "paragraph")


def test_a_headline_below_a_stub_stays_related() -> None:
    """Though it begins as an offer does; a line that says that the text stops is none, however it was taken."""
    headline = "Login chaos keeps the crews of the night line from their timetable"
    below = f"<p>{GATES[0]}</p><aside><h2>More</h2><ul><li><a href=/login-chaos>{headline}</a></li></ul></aside>"
    document = read_html(article(LEAD, SECOND, below=below), head=LOCKED)
    assert texts(document, "related") == [headline]
    assert texts(document, "subscribe") == [GATES[0]]
