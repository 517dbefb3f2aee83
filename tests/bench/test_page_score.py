"""Article text and lines on pages small enough to count by hand."""

from __future__ import annotations

import pytest

from bench.page_rows import Line, LinesRow
from bench.page_score import cover_lines, score_bodies, score_lines

TEXT = "Home\n\nThe dam burst at dawn.\nShare this\nTwo villages were cut off."
ROW = LinesRow(
    id="dam",
    text=TEXT,
    lines=(
        Line(start=0, end=4, label="furniture"),
        Line(start=6, end=28, label="article"),
        Line(start=29, end=39, label="furniture"),
        Line(start=40, end=66, label="article"),
    ),
    body="The dam burst at dawn. Two villages were cut off.",
)


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ("one two three four five", "one two three four five", (1.0, 1.0, 1.0, 1.0)),
        ("one two three four five", "One, two three - four five!", (0.5, 0.5, 0.5, 0.0)),
        ("one two three four five", "one two three four", (0.6667, 1.0, 0.5, 0.0)),
        ("one two", "one two", (1.0, 1.0, 1.0, 1.0)),
        ("one two three four", "", (0.0, 0.0, 0.0, 0.0)),
    ],
)
def test_shingles_of_one_page(gold: str, found: str, expected: tuple[float, ...]) -> None:
    """Four words at a time, case counts, marks do not."""
    scores = score_bodies([(gold, found)])
    assert (scores["f1"], scores["precision"], scores["recall"], scores["exact"]) == expected


def test_pages_weigh_the_same_and_silence_costs_recall_only() -> None:
    """A page of which nothing was found has no precision; a long page counts no more than a short one."""
    scores = score_bodies([("a b c d", "a b c d"), ("e f g h " * 50, "")])
    assert (scores["precision"], scores["recall"], scores["exact"], scores["far_off"]) == (1.0, 0.5, 0.5, 0.5)


def test_a_line_is_article_from_half_of_its_letters_on() -> None:
    """White space counts on neither side."""
    half = cover_lines(ROW, [(40, 53)])[3]
    less = cover_lines(ROW, [(40, 51)])[3]
    assert (half.inside, half.visible, half.found) == (11, 22, True)
    assert (less.inside, less.found) == (10, False)


def test_lines_and_characters_by_hand() -> None:
    """One article line whole, the other missed, half of a furniture line taken: 1 of 2 lines, 18 of 40 letters."""
    scores = score_lines([ROW], [[(6, 28), (29, 34)]])
    assert scores["line_f1_macro"] == scores["line_f1_micro"] == 0.5
    assert scores["char_f1_macro"] == round(2 * 18 / (18 + 5 + 40), 4)
    body = scores["body"]
    assert isinstance(body, dict)
    assert body["recall"] == 0.2857


def test_gold_spans_give_the_gold_body() -> None:
    """Everything is 1."""
    scores = score_lines([ROW], [[(6, 28), (40, 66)]])
    assert {scores[name] for name in scores if name != "body"} == {1.0}
    assert scores["body"] == {"f1": 1.0, "precision": 1.0, "recall": 1.0, "exact": 1.0, "far_off": 0.0}


def test_a_page_without_article_is_right_when_nothing_is_found() -> None:
    """And wrong as soon as anything is."""
    row = LinesRow(id="nav", text="Home", lines=(Line(start=0, end=4, label="furniture"),))
    assert score_lines([row], [[]])["line_f1_macro"] == 1.0
    assert score_lines([row], [[(0, 4)]])["line_f1_macro"] == 0.0


def test_spans_past_the_end_do_no_harm() -> None:
    """A scorer does not trust what it scores."""
    assert [cover.inside for cover in cover_lines(ROW, [(60, 999), (70, 80)])] == [0, 0, 0, 5]
