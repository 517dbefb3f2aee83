"""A page of HTML from source to blocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page import codes
from dateline.page.limits import DEFAULT, Limits
from dateline.page.markup import body
from dateline.page.markup.read import read_html
from tests.page.markup.made import ARTICLE, FIRST, SECOND, THIRD, blocks, read

TITLE = "Harland votes to rebuild its sea wall"
PAGE = f"""
<nav><ul><li><a href=/>Home</a></li><li><a href=/harbour>Harbour</a></li></ul></nav>
<ul class=related-news>
  <li><a href=/fishers><span class=label>Interview.</span> Mara Holm: "We were never asked about the pier"</a></li>
</ul>
<article>
  <h1>{TITLE}</h1>
  <p class=standfirst>Work will take eighteen months and close the old pier</p>
  <p class=byline>By Ada Quay</p>
  <figure><img src=wall.jpg><figcaption>The eastern wall in March</figcaption></figure>
  <p>{FIRST}</p>
  <p><a href=/pier>Read also: Old pier to close for eighteen months</a></p>
  <h2>Next steps</h2>
  <p>{SECOND}</p>
  <p>{THIRD}</p>
</article>
<p>According to the criteria of The Trust Project</p>
<h4>Know more</h4>
<ul><li><a href=/harland>Harland</a></li><li><a href=/walls>Sea walls</a></li></ul>
<div class=share-bar><a href=/x>Share</a></div>
<footer>© Harbour Herald</footer>
"""


def codes_of(html: str, limits: Limits = DEFAULT) -> list[str]:
    """Return the codes of the notes of a page."""
    return [code for code, _ in read_html(html, limits=limits).notes]


def test_every_block_of_a_page_has_its_role() -> None:
    """Nothing that is visible is dropped; it is named."""
    assert read(PAGE, head=f"<title>{TITLE} | Harbour Herald</title>") == [
        ("furniture", "Home"),
        ("furniture", "Harbour"),
        ("related", 'Mara Holm: "We were never asked about the pier"'),
        ("title", TITLE),
        ("standfirst", "Work will take eighteen months and close the old pier"),
        ("byline", "By Ada Quay"),
        ("caption", "The eastern wall in March"),
        ("paragraph", FIRST),
        ("related", "Old pier to close for eighteen months"),
        ("subhead", "Next steps"),
        ("paragraph", SECOND),
        ("paragraph", THIRD),
        ("trust", "According to the criteria of The Trust Project"),
        ("furniture", "Know more"),
        ("tag", "Harland"),
        ("tag", "Sea walls"),
        ("share", "Share"),
        ("legal", "© Harbour Herald"),
    ]


def test_blocks_keep_section_link_and_node() -> None:
    """A headline's label, where it leads, and the way back to the source."""
    found = dict(blocks(PAGE))
    headline = found['Mara Holm: "We were never asked about the pier"']
    assert (headline.section, headline.link) == ("Interview", "/fishers")
    assert found[FIRST].node == "/html[1]/body[1]/article[1]/p[3]"
    assert (found[FIRST].section, found[FIRST].link) == (None, None)


def test_a_page_without_an_article_says_so() -> None:
    """Scripts, frames, an empty body, a list of links: blocks perhaps, and a note."""
    for html in (
        "",
        "<html><script>var wall = 1;</script></html>",
        "<html><frameset><frame src=a></frameset></html>",
        "<body></body>",
        "<nav><a href=/>Home</a></nav>",
    ):
        assert codes_of(html) == [codes.NO_ARTICLE]
    assert read("<nav><a href=/>Home</a></nav>") == [("furniture", "Home")]


def test_a_list_alone_is_no_article() -> None:
    """A page of teasers may have lists that an extractor takes for text; the note stands all the same."""
    teasers = "".join(
        f"<li><a href=/{n}><h2>Storm {n} breaks the wall</h2></a><div>Ferries wait.</div></li>" for n in "abcd"
    )
    html = f"<main><h1>Harland news</h1><ul>{teasers}</ul></main>"
    assert "list" in dict(read(html))
    assert codes_of(html) == [codes.NO_ARTICLE]


def test_a_short_item_is_an_article() -> None:
    """One paragraph that the search finds too short is still the longest prose of its page."""
    assert ("paragraph", FIRST) in read(f"<nav><a href=/>Home</a></nav><h1>{TITLE}</h1><div>{FIRST}</div>")


@pytest.mark.parametrize("most", [1, 10, len(FIRST), len(FIRST) + 1, len(FIRST) + 20])
def test_text_beyond_the_limit_is_left_out(most: int) -> None:
    """The text is cut, with a note, where it is long enough."""
    reading = read_html(f"<body>{ARTICLE}</body>", limits=Limits(max_characters=most))
    assert reading.text == f"{FIRST}\n{SECOND}"[:most].strip()
    assert codes.TRUNCATED in [code for code, _ in reading.notes]


def test_text_within_the_limit_is_whole() -> None:
    """No note at exactly the limit."""
    assert codes_of(f"<body>{ARTICLE}</body>", Limits(max_characters=len(f"{FIRST}\n{SECOND}\n{THIRD}"))) == []


def test_a_page_too_deep_for_the_search_is_read_by_its_looks() -> None:
    """Five thousand nested elements: a note, and the paragraphs."""
    html = "<div>" * 5_000 + ARTICLE + "</div>" * 5_000
    assert codes_of(html) == [codes.NO_BODY_SEARCH]
    assert read(html) == [("paragraph", FIRST), ("paragraph", SECOND), ("paragraph", THIRD)]


def test_a_failed_search_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page is read by its looks then."""
    monkeypatch.setattr(body, "_extract", _fail)
    assert codes_of(f"<body>{ARTICLE}</body>") == [codes.NO_BODY_SEARCH]


def _fail(*_: object, **__: object) -> str:
    raise IndexError


@given(
    st.lists(
        st.sampled_from(
            [
                f"<p>{FIRST}",
                f"<p>{SECOND}</p>",
                "<h1>Sea wall",
                "<a href=/x>Old pier to close soon</a>",
                "<div class=tags>",
            ]
        )
        | st.text(alphabet=st.characters() | st.sampled_from("<>/&;=\"' pabrdivtulh1"), max_size=40),
        max_size=12,
    )
)
def test_any_page_is_read(parts: list[str]) -> None:
    """No text raises; blocks are in order, apart from each other, inside the text, without outer white space."""
    reading = read_html("".join(parts), limits=DEFAULT)
    position = 0
    for block in reading.blocks:
        assert position <= block.start < block.end <= len(reading.text)
        quote = reading.text[block.start : block.end]
        assert quote == quote.strip()
        position = block.end
    assert sum(block.role == "title" for block in reading.blocks) <= 1
