"""Any HTML gives a tree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.markup.tree import grow_tree


@pytest.mark.parametrize(
    "html",
    ["", " ", "<", "<!-- no more", "<p", "</div></div>", "<html></html>", "<!DOCTYPE html>", "&", "<?xml?>", "\ud800"],
)
def test_broken_html_gives_a_tree(html: str) -> None:
    """Nothing, half a tag, a lone surrogate: there is a root in any case."""
    assert grow_tree(html).root.tag in {"html", "body", "p"}


def test_comments_are_no_part_of_the_tree() -> None:
    """A comment does not cut a text in two."""
    assert grow_tree("<p>sea<!-- x --> wall</p>").root.findtext(".//p") == "sea wall"


def test_what_is_too_deep_keeps_paragraphs_and_head() -> None:
    """Of 5,000 nested elements only the layout is lost."""
    depth = 5_000
    html = "<title>Wall</title>" + "<div>" * depth + "<p>sea</p><h2>pier</h2>" + "</div>" * depth
    tree = grow_tree(html)
    assert tree.is_flat
    assert [tree.root.findtext(f".//{tag}") for tag in ("title", "p", "h2", "div")] == ["Wall", "sea", "pier", None]


def test_monstrous_tags_lose_their_attributes() -> None:
    """Twenty thousand attributes would take the parser seconds."""
    html = f"<p {' '.join(f'a{number}=1' for number in range(20_000))}>sea</p>"
    (paragraph,) = grow_tree(html).root.iter("p")
    assert (paragraph.text, paragraph.keys()) == ("sea", [])


def test_long_tags_with_few_attributes_are_kept() -> None:
    """An image in its own address is long, but one attribute."""
    (image,) = grow_tree(f'<img src="data:{"A" * 50_000}">').root.iter("img")
    assert len(image.get("src", "")) > 50_000


@given(st.text(alphabet=st.characters() | st.sampled_from("<>/&;=\"' pdiv"), max_size=200))
def test_any_text_is_parsed(text: str) -> None:
    """No text raises."""
    assert grow_tree(text).root is not None
