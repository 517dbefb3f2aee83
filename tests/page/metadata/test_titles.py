"""Headlines among titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.metadata.titles import choose_title, cut_outlet, cut_to_line, fold_words
from tests.page.metadata.made import claim


def chosen(*told: tuple[str, str], publisher: str | None = None) -> tuple[str, str] | None:
    """Return value and locator of the title chosen."""
    claims = [claim("title", value, locator) for value, locator in told]
    title = choose_title([*claims, claim("publisher", publisher)] if publisher is not None else claims)
    return None if title is None else (title.value, title.locator)


def test_a_confirmed_heading_wins() -> None:
    """What a reader sees is the title if the markup has the same words."""
    assert chosen(("FERRY SINKS – Courier", "og"), ("Ferry sinks", "h1")) == ("Ferry sinks", "h1")


def test_a_heading_that_is_the_outlet_is_no_title() -> None:
    """The masthead may be the only first-level heading."""
    told = (("Ferry sinks off Skye", "og"), ("The Courier", "h1"))
    assert chosen(*told, publisher="The Courier") == ("Ferry sinks off Skye", "og")


def test_a_headline_under_the_outlet_s_heading() -> None:
    """With the outlet in h1 and the headline in h2, the `title` element has both."""
    told = (("North Post", "h1"), ("Ferry sinks", "h2"), ("North Post » Ferry sinks", "title"))
    assert chosen(*told) == ("Ferry sinks", "h2")


def test_a_menu_is_no_headline_under_the_outlet() -> None:
    """A short second-level heading that stands in the title too is a section."""
    told = (("Ferry sinks off Skye", "h1"), ("Coast", "h2"), ("Ferry sinks off Skye / Coast / Courier", "title"))
    assert chosen(*told) == ("Ferry sinks off Skye", "h1")


def test_lower_headings_count_where_there_is_none_above() -> None:
    """They have to stand in the most trusted title, or in what a tab shows."""
    told = (("Ferry sinks off Skye", "h2"), ("Ferry sinks off Skye - The Islands Forum", "title"))
    assert chosen(*told) == ("Ferry sinks off Skye", "h2")
    others = (("Skye ferry: all saved", "og"), ("Ferry sinks", "twitter"), ("Ferry sinks", "h3"))
    assert chosen(*others) == ("Skye ferry: all saved", "og")


@pytest.mark.parametrize(
    ("heading", "is_chosen"),
    [
        ("Ferry sinks off Skye coast in storm", True),
        ("Ferry has sunk off Skye coast", True),
        ("Weather of the coming week", False),
        ("Skye", False),
    ],
)
def test_a_heading_like_the_title(heading: str, is_chosen: bool) -> None:  # noqa: FBT001 - a column of the table
    """The only first-level heading wins with the words of the title and more, or with most of them."""
    title = "Ferry sinks off Skye coast"
    assert chosen((title, "og"), (heading, "h1")) == ((heading, "h1") if is_chosen else (title, "og"))


def test_without_markup_the_heading_is_the_title() -> None:
    """An unconfirmed heading is better than a `title` element."""
    assert chosen(("Ferry sinks", "h1"), ("Courier", "title")) == ("Ferry sinks", "h1")
    assert chosen() is None


@pytest.mark.parametrize(
    ("title", "outlets", "headline"),
    [
        ("Ferry sinks | The Courier", ["the courier"], "Ferry sinks"),
        ("Ferry sinks - The Courier", ["the courier"], "Ferry sinks"),
        ("The Courier: news :: Ferry sinks", ["the courier"], "Ferry sinks"),
        ("Ferry sinks | News | The Courier", ["the courier"], "Ferry sinks | News"),
        ("Ferry sinks off Skye | The Courier", [], "Ferry sinks off Skye"),
        ("Ferry sinks - all safe", [], "Ferry sinks - all safe"),
        ("Ferry sinks", ["the courier"], "Ferry sinks"),
    ],
)
def test_cutting_the_outlet(title: str, outlets: list[str], headline: str) -> None:
    """A known outlet goes with any separator, an unknown one only behind a bar."""
    assert cut_outlet(title, outlets) == headline


def test_cutting_to_a_line_of_the_page() -> None:
    """The part that the page prints by itself is the headline; an outlet's short name is none."""
    title = "North Post : Ferry sinks off Skye coast"
    assert cut_to_line(title, {"north post", "ferry sinks off skye coast"}) == "Ferry sinks off Skye coast"
    assert cut_to_line(title, {"north post"}) == title


@given(st.text(max_size=80), st.lists(st.text(min_size=1, max_size=8), max_size=2))
def test_any_title_is_cut_without_harm(title: str, outlets: list[str]) -> None:
    """No title raises; what is left was in it."""
    assert cut_outlet(title, [fold_words(each) for each in outlets if fold_words(each)]) in title
