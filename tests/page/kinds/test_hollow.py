"""Pages of furniture alone, and articles about such pages."""

from __future__ import annotations

import pytest

from dateline.page import codes
from dateline.schema import BODY_ROLES
from tests.page.kinds.pages import LEAD, SECOND, TITLE, article, codes_of, ld, note_of, read_html, read_plain, texts

MENU = "<nav><a href=/>Home</a> <a href=/town>Town</a> <a href=/login>Log in</a></nav>"
COOKIE_WALL = (
    "<body><div class=box><h2>We value your privacy</h2><p>We and our 214 partners store cookies on your device to"
    " show you advertisements that fit you and to count who reads what.</p><p>You can change your mind at any time,"
    " and withdraw your consent below each page.</p><button>Accept all</button></div></body>"
)
PAGES = {
    "an error page": (
        "<title>Page not found | The Port Alder Courier</title>",
        f"<body>{MENU}<h1>Page not found</h1><p>Begin again on the front page, where all is new.</p></body>",
    ),
    "a test for robots": (
        "<title>Just a moment...</title>",
        "<body><h1>courier.example</h1><p>Checking your browser.</p><p>Ray ID: 5f2b8c</p></body>",
    ),
    "a page that needs JavaScript": (
        "<title>The Port Alder Courier</title>",
        "<body><div id=root><p>You need to enable JavaScript to run this app.</p></div></body>",
    ),
    "a cookie wall": (
        "<title>The Port Alder Courier</title>",
        COOKIE_WALL,
    ),
    "a page to log in": (
        "<title>Log in - The Port Alder Courier</title>",
        "<body><h1>Log in</h1><form><label>Email</label><input><label>Password</label><input></form></body>",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_furniture_has_no_body(name: str) -> None:
    """The note names what it is; every line is still there."""
    head, body = PAGES[name]
    document = read_html(body, head=head)
    assert note_of(document, codes.HOLLOW).startswith(f"{name}, no article: ")
    assert texts(document, *BODY_ROLES, "standfirst") == []
    assert {"".join(text.split()) for text in texts(document, *({block.role for block in document.blocks}))}
    assert sum(block.end - block.start for block in document.blocks) >= len(document.text) - len(document.blocks) * 2


PLAIN = {
    "an error page": "404\n\nThe page you are looking for could not be found.\n\nBack to the front page\n",
    "a page that needs JavaScript": "Please enable JavaScript to view this page.\n",
    "a test for robots": "Access denied\n\nPlease verify you are human to go on.\n",
    "a cookie wall": (
        "Before you continue to the Courier\n\nWe and our partners use cookies on this site.\n\nAccept all\n"
    ),
    "a page to log in": "Sign in to your account\n\nEmail address\n\nPassword\n\nForgot your password?\n",
}


@pytest.mark.parametrize("name", PLAIN)
def test_plain_text_alike(name: str) -> None:
    """Pages whose text alone is left."""
    document = read_plain(PLAIN[name])
    assert note_of(document, codes.HOLLOW).startswith(f"{name}, no article: ")
    assert texts(document, *BODY_ROLES, "standfirst") == []


def test_an_article_with_such_lines_around_it_stays() -> None:
    """A notice on cookies, a login and a hint on scripts stand around many articles."""
    around = (
        "<p>We use cookies to count our readers.</p><p>Accept all</p><p>Please enable JavaScript for comments.</p>"
        "<p>Log in</p><p>Forgot your password?</p>"
    )
    document = read_html(article(LEAD, SECOND, below=f"<footer>{around}</footer>"))
    assert codes.HOLLOW not in codes_of(document)
    assert texts(document, "paragraph") == [LEAD, SECOND]


def test_a_brief_that_is_declared_stays() -> None:
    """An article of one sentence, below a line on cookies."""
    brief = "The night ferry is late."
    script = ld(**{"@type": "NewsArticle"}, headline=TITLE)
    document = read_html(article(brief, below="<p>Please enable JavaScript.</p>"), head=script)
    assert brief in document.text
    assert codes.HOLLOW not in codes_of(document)


def test_a_story_about_an_error_page_stays() -> None:
    """Its headline is one of many words, its text has nothing of an error."""
    text = f"Page not found: how the council of Port Alder lost its archive in one night\n\n{LEAD}\n\n{SECOND}\n"
    assert codes.HOLLOW not in codes_of(read_plain(text))
