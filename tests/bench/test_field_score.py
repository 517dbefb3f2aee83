"""Fields and days on rows small enough to count by hand."""

from __future__ import annotations

import pytest

from bench.field_score import fold_names, fold_text, score_days, score_fields
from bench.page_rows import MetaRow


def test_a_wrong_value_is_found_and_missed() -> None:
    """Silence is only missed, a value where there is none only found."""
    rows = [MetaRow(id=name, title="Ferry sinks") for name in "abc"] + [MetaRow(id="d", title=None)]
    found: list[dict[str, str | None]] = [{"title": "FERRY sinks!"}, {"title": "Home"}, {}, {"title": "Ferry"}]
    scores = score_fields(zip(rows, found, strict=True))
    assert scores == {"title": {"precision": 0.3333, "recall": 0.3333, "f1": 0.3333}}


def test_null_must_stay_null() -> None:
    """Silence on a field that the page lacks is neither found nor missed."""
    scores = score_fields([(MetaRow(id="a", date=None), {"date": None}), (MetaRow(id="b", date="2021-03-04"), {})])
    assert scores == {"date": {"precision": 0.0, "recall": 0.0, "f1": 0.0}}


def test_a_field_that_gold_lacks_is_not_scored() -> None:
    """Whatever was found."""
    assert score_fields([(MetaRow(id="a"), {"title": "Ferry sinks"})]) == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Reed; Bo Lind", ["Bo Lind", "Ann Reed"]),
        ("By Ann Reed and Bo Lind", ("Ann Reed", "Bo Lind")),
        ("ANN RÉED", ["Ann Reed"]),
    ],
)
def test_authors_are_a_set(one: str, other: list[str]) -> None:
    """In any order, in one string or several, without case and accents."""
    assert fold_names(one) == fold_names(other)


def test_nothing_to_fold() -> None:
    """No names are no names, and no words none."""
    assert fold_names([]) is None
    assert fold_names(" ; ") is None
    assert fold_text(None) is None


def test_days_are_told_to_the_day() -> None:
    """The hour counts for nothing in a stamp."""
    row = MetaRow(id="a", date="2021-03-04", language="en")
    scores = score_fields([(row, {"date": "2021-03-04T10:00Z", "language": "en"})])
    assert {field: figures["f1"] for field, figures in scores.items() if isinstance(figures, dict)} == {
        "date": 1.0,
        "language": 1.0,
    }


def test_a_wrong_day_is_no_missed_one() -> None:
    """Two right, one wrong, one silent."""
    pairs = [("2021-03-04", "2021-03-04"), ("2021-03-05", "2021-03-05"), ("2021-03-06", "2021-03-07")]
    scores = score_days([*pairs, ("2021-03-08", None)])
    assert scores == {"precision": 0.6667, "recall": 0.6667, "f1": 0.6667, "accuracy": 0.5}


def test_no_days_at_all() -> None:
    """Figures of nothing are 0."""
    assert set(score_days([]).values()) == {0.0}
