"""What judges lines: trees and networks together."""

from __future__ import annotations

import numpy as np

from dateline.page.plain.features import FEATURES
from dateline.page.plain.judge import describe_page, load_judge
from dateline.page.plain.units import find_units

PAGE = """Home
World
Sport
Ministers agree on the Benguela railway
The transport ministers of Angola and Zambia agreed on Tuesday to reopen the railway to the coast by the end of May.
They said that trains would first carry copper, and later passengers, from the border to the port of Lobito.
Follow us
"""


def test_a_row_holds_features_and_the_words() -> None:
    """As many features as the trees know come first."""
    vectors = load_judge().vectors
    table = describe_page(find_units(PAGE), vectors)
    assert table.shape == (7, FEATURES + vectors.vectors.shape[1])


def test_prose_is_likelier_article_than_menus() -> None:
    """Each of the two sentences has higher odds than any line of the menus."""
    scores = load_judge().score(find_units(PAGE))
    assert scores[4:6].min() > max(*scores[:3], scores[6])


def test_the_answer_is_the_mean_of_all_members() -> None:
    """Trees and each network count the same."""
    judge = load_judge()
    table = describe_page(find_units(PAGE), judge.vectors)
    answers = [judge.forest.score(table), *(network.score(table) for network in judge.networks)]
    np.testing.assert_allclose(judge.score_table(table), np.mean(answers, axis=0), rtol=1e-5)


def test_a_page_without_end_is_judged_in_parts() -> None:
    """Each part as a page of its own."""
    units = find_units("Angola and Zambia met.\n" * 5_100)
    scores = load_judge().score(units)
    np.testing.assert_allclose(scores[5_000:], load_judge().score(units[5_000:]), rtol=1e-5)
