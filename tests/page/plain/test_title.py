"""The headline of a text."""

from __future__ import annotations

import pytest

from dateline.page.plain.title import find_title
from dateline.page.plain.units import find_units

BODY = (
    "The fisheries ministers of Namibia and Angola signed an agreement on a joint patrol of the Benguela grounds on "
    "Tuesday in Walvis Bay, and more than sixty trawlers may leave port again."
)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (["Namibia and Angola agree on joint patrol of Benguela", "14 March 2017"], 0),
        (["Benguela Courier", "Namibia and Angola agree on joint patrol", "By Selma Haufiku"], 1),
        (["Trawlers in the port of Walvis Bay. © S. Haufiku", "14 March 2017"], None),
        (["Namibia - Angola - Benguela Grounds", "Ministers of Namibia and Angola agree"], 1),
        (["• Namibia and Angola agree on joint patrol"], None),
        (["Cricket: Zimbabwe wins by four wickets"], None),
        (["The ministers of Namibia and Angola met."], None),
        ([], None),
    ],
)
def test_the_headline_is_above_and_of_the_article(above: list[str], title: int | None) -> None:
    """Lists, sentences, captions and lines on other subjects are no headline."""
    units = find_units("\n".join([*above, BODY]))
    assert find_title(units, [False] * len(above) + [True]) == title


def test_a_page_without_article_has_no_headline() -> None:
    """Nothing to be the headline of."""
    assert find_title(find_units("Namibia and Angola agree"), [False]) is None
