"""The classifier of lines: its data, and the trees as Dateline evaluates them."""

from __future__ import annotations

import numpy as np
import pytest

from bench.page_rows import Line, LinesRow
from training.lines.pages import make_page, site_of

TEXT = "Home\nThe ministers met in Walvis Bay.\nThey signed an agreement.\nContact\n"


def page_of(text: str = TEXT) -> LinesRow:
    """Return a row whose lines with a full stop are article."""
    lines, start = [], 0
    for line in text.splitlines(keepends=True):
        end = start + len(line.rstrip("\n"))
        lines.append(Line(start=start, end=end, label="article" if line.rstrip().endswith(".") else "furniture"))
        start += len(line)
    return LinesRow(id="1", text=text, lines=tuple(lines), url="https://www.courier.example/1")


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.courier.example/africa/1", "courier.example"),
        ("https://news.courier.co.uk/1", "courier.co.uk"),
        ("courier.example", "courier.example"),
    ],
)
def test_pages_of_one_site_stay_together(url: str, site: str) -> None:
    """The registered domain, not the host."""
    assert site_of(url) == site


def test_a_page_has_labelled_units() -> None:
    """Units carry the labels of their lines."""
    page = make_page(page_of())
    assert page.labels.tolist() == [False, True, True, False]
    assert page.join([False, True, False, False]) == "The ministers met in Walvis Bay."


def test_a_forest_answers_as_the_models_it_is_made_of() -> None:
    """Log odds are the mean of the models'."""
    pytest.importorskip("sklearn")
    from sklearn.ensemble import HistGradientBoostingClassifier

    from training.lines.fit import to_forest

    random = np.random.default_rng(0)
    table = random.normal(size=(300, 4)).astype(np.float32)
    labels = table[:, 0] * table[:, 1] > 0
    models = [
        HistGradientBoostingClassifier(max_iter=7, max_leaf_nodes=5, random_state=seed).fit(table, labels)
        for seed in range(2)
    ]
    expected = np.mean([model.decision_function(table) for model in models], axis=0)
    assert to_forest(models).score(table) == pytest.approx(expected, abs=1e-5)


def test_each_page_weighs_the_same() -> None:
    """However many lines it has; longer lines weigh more."""
    pytest.importorskip("sklearn")
    from training.lines.fit import weigh_lines

    weights = weigh_lines(make_page(page_of()))
    assert weights.sum() == pytest.approx(100)
    assert weights[1] > weights[0]
