"""Title and text become one page."""

from __future__ import annotations

import pytest

from dateline.page.sources.composing import compose

TEXT = "The harbour was closed on Friday."


@pytest.mark.parametrize(
    ("content", "title", "page"),
    [
        (TEXT, None, TEXT),
        (TEXT, " Harbour\nclosed ", f"Harbour closed\n\n{TEXT}"),
        (f"Harbour\n closed\n\n{TEXT}", "Harbour closed", f"Harbour\n closed\n\n{TEXT}"),
        ("<html><title>Own</title><p>x", "Other", "<html><title>Own</title><p>x"),
        ("caf\ud800", None, "caf?"),
    ],
)
def test_compose(content: str, title: str | None, page: str) -> None:
    """The title is on top once, and a whole document keeps its own."""
    assert compose(content, title) == page.encode()


def test_pieces_of_html() -> None:
    """They become a document; signs in a title are no markup."""
    page = compose(f"<p>{TEXT}</p><p>Nobody <b>knew</b></p>", "A <b> & B").decode()
    assert "<title>A &lt;b&gt; &amp; B</title>" in page
    assert "<h1>A &lt;b&gt; &amp; B</h1>\n<p>The harbour" in page
