"""The two whom "the two countries" takes up."""

from __future__ import annotations

import pytest

from dateline.annotate.events.pairs import find_pair, find_partners
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("sentences", "noun", "found"),
    [
        (("Peru and Chile met in Arica.", "The two countries signed a treaty."), "countries", ("Peru", "Chile")),
        (("Peru warned Chile.", "Both countries closed the border."), "countries", ("Peru", "Chile")),
        (("Peru warned Chile and Bolivia.", "The two countries answered."), "countries", ("Chile", "Bolivia")),
        (("Peru warned Chile.", "Bolivia and Brazil stayed away.", "Rain fell."), "Rain", ()),
        (("Peru, Chile, Bolivia and Brazil met.", "The four countries agreed."), "countries", ()),
        (("Peru warned the miners.", "The two countries agreed."), "countries", ()),
        (("Angela Novak met Peter Hill.", "The two leaders agreed."), "leaders", ("Angela", "Peter")),
        (("The two countries agreed.",), "countries", ()),
        (("Peru warned Chile.", "The envoy shuttled between the capitals."), "capitals", ("Peru", "Chile")),
        (("Peru warned Chile.", "The envoy praised the capitals."), "capitals", ()),
    ],
)
def test_a_counted_noun_takes_up_two_who_were_named(
    sentences: tuple[str, ...], noun: str, found: tuple[str, ...]
) -> None:
    """Those joined by "and" first, else the only two nearby; nobody where there are more or fewer."""
    page = read_sentences(*sentences)
    words = page.facts.frame.words
    assert {words[each] for each in find_pair(page, words.index(noun))} == {*found}


def test_something_mutual_is_between_two_states() -> None:
    """Those that were named before it; what is not mutual has no partners."""
    page = read_sentences("Peru received the president of Chile.", "Mutual trade has grown, foreign trade has not.")
    words = page.facts.frame.words
    first, second = (at for at, word in enumerate(words) if word == "trade")
    assert [words[each] for each in find_partners(page, first)] == ["Peru", "Chile"]
    assert find_partners(page, second) == ()
