"""The visible text of a page, in the pieces that a reader sees apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.markup.blocks import describe, is_hidden
from dateline.page.markup.tree import grow_tree
from tests.page.markup.made import piece, pieces, texts


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>sea</p><p>wall</p>", ["sea", "wall"]),
        ("<div>sea <b>wall</b>, rebuilt</div>", ["sea wall, rebuilt"]),
        ("<div>before<p>inside</p>behind</div>", ["before", "inside", "behind"]),
        ("<p>one<br>two</p>", ["one\ntwo"]),
        ("<p>one<br><br>two</p>", ["one", "two"]),
        ("<p>one<br> <br>two</p>", ["one", "two"]),
        ("<a href=x>sea</a><a href=y>wall</a>", ["sea", "wall"]),
        ("<a href=x>sea</a>, <a href=y>wall</a>", ["sea, wall"]),
        ("<table><tr><td>berth</td><td>4</td></tr><tr><td>crane</td><td>2</td></tr></table>", ["berth\t4", "crane\t2"]),
        ("<p>  much \n  space </p>", ["much space"]),
        ("<pre>two\n  lines</pre>", ["two\nlines"]),
        ("<p>&nbsp;</p><p>&#8203;</p><p>x</p>", ["x"]),
        ("<p>&nbsp;sea wall&nbsp;</p>", ["sea wall"]),
        (
            "<p>He met the head of <a href=x>the Town </a><a href=y>Council</a>.</p>",
            ["He met the head of the Town Council."],
        ),
        ("<p>See <a href=x>the Town </a><a href=y>Council</a></p>", ["See the Town", "Council"]),
        ("<p>cafe&#769;</p>", ["café"]),
        ("<p>a&#1;b&#x2028;c</p>", ["a b\nc"]),
        ("<script>no()</script><style>p{}</style><noscript>no</noscript><p>sea</p>", ["sea"]),
        ("<p hidden>no</p><p style='display: none'>no</p><p>sea</p>", ["sea"]),
        ("<div hidden><p>no</p></div>sea", ["sea"]),
        ("<dialog>no</dialog><dialog open>yes</dialog>", ["yes"]),
        ("", []),
    ],
)
def test_pieces_are_what_stands_apart(html: str, expected: list[str]) -> None:
    """Blocks, double line breaks and links side by side part a text; inline elements, running text and space do not."""
    assert texts(html) == expected


def test_a_piece_knows_what_encloses_it() -> None:
    """Tags and names from the outermost in, inline elements left out, and an XPath that leads back."""
    html = "<body><div class='Story Body' id=main><p>sea</p><p><b>wall</b></p></div>"
    last = pieces(html)[-1]
    assert last.context.tags == ("html", "body", "div", "p")
    assert last.context.names == ("", "", "story body main", "")
    assert last.context.node == "/html[1]/body[1]/div[1]/p[2]"
    assert grow_tree(html).root.xpath(f"string({last.context.node})") == "wall"


def test_a_piece_knows_its_links() -> None:
    """Marks are the inline elements inside; the share counts the letters that are linked."""
    linked = piece("<p>Read <a href='/wall' class=More><i>the report</i></a> now</p>")
    assert [(mark.names, mark.text) for mark in linked.marks] == [("i ", "the report"), ("a more", "the report")]
    assert linked.link == "/wall"
    assert linked.linked_share == 9 / 16


def test_a_link_around_blocks_is_the_link_of_each() -> None:
    """Headline and summary of a teaser inside one link both lead there."""
    assert [each.link for each in pieces("<a href='/wall'><h3>Wall</h3><p>It broke.</p></a>")] == ["/wall", "/wall"]


def test_very_deep_pieces_have_no_path() -> None:
    """A path of hundreds of steps for each piece would weigh more than the page."""
    deep = piece("<div>" * 300 + "sea")
    assert deep.context.node is None
    assert len(deep.context.tags) == 100


def test_names_are_those_of_classes_and_the_like() -> None:
    """Names come in lower case; an element says itself that it is hidden."""
    (element,) = grow_tree("<p class='Lead Big' id=X data-testid=Q style='visibility:hidden'>").root.iter("p")
    assert describe(element) == "lead big x q"
    assert is_hidden(element)


@given(st.text(alphabet=st.characters() | st.sampled_from("<>/&;=\"' pabrdivtd"), max_size=200))
def test_pieces_of_any_text_are_visible(text: str) -> None:
    """No text raises; no piece is empty or begins or ends with white space."""
    for each in pieces(text):
        assert each.text
        assert each.text == each.text.strip()
        assert 0.0 <= each.linked_share <= 1.0
