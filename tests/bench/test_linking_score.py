"""Scores of linking on examples worked by hand."""

from __future__ import annotations

import pytest

from bench.linking_score import Answer, KnownEntity, LinkedMention, LinkingRow, normalize, score_rows
from bench.metrics import look_up

MENTION = LinkedMention(
    start=0, end=8, form="name", type="person", cluster="1", wiki="Ana_Ruiz", qid="Q9", text="Ms. Ruiz"
)
ROW = LinkingRow(id="1", text="Ms. Ruiz spoke.", mentions=(MENTION,))


def answer(start: int, end: int, name: str, qid: str | None = None) -> Answer:
    """Return an answer for a person."""
    return Answer(start, end, "person", name, qid, "PE")


@pytest.mark.parametrize(
    ("answers", "accuracy"),
    [
        ([answer(0, 8, "Ana Ruíz")], 1.0),
        ([answer(0, 8, "Ms. Ruiz")], 1.0),
        ([answer(0, 8, "R.", "Q9")], 1.0),
        ([answer(4, 8, "Ana Ruiz"), answer(0, 3, "Ms.")], 1.0),
        ([answer(4, 8, "Ruiz")], 0.0),
        ([answer(9, 14, "Ana Ruiz")], 0.0),
        ([], 0.0),
    ],
)
def test_a_name_is_right_by_its_article_its_longest_form_or_its_id(answers: list[Answer], accuracy: float) -> None:
    """On its span or on the one that shares most with it."""
    assert look_up(score_rows([ROW], [answers]), "coref.linking.accuracy") == accuracy


def test_a_page_names_its_entities() -> None:
    """Their countries are scored too."""
    known = KnownEntity(id="a", name="Ana Ruiz", aliases=("Ruiz",), country="PE")
    mention = LinkedMention(start=0, end=8, form="name", entity="a")
    page = LinkingRow(id="1", text=ROW.text, mentions=(mention,), kb_entities=(known,), chains=())
    figures = score_rows([page], [[answer(0, 8, "Ruiz")]])
    assert look_up(figures, "seed.linking.accuracy") == 1.0
    assert look_up(figures, "seed.linking.country_accuracy") == 1.0


@pytest.mark.parametrize(
    ("name", "same"), [("the Hague", "Hague"), ("Mercury_(planet)", "mercury"), ("Peru's", "Peru"), ("U.S.", "u s")]
)
def test_names_are_compared_without_what_varies(name: str, same: str) -> None:
    """Articles, brackets, marks and case do not count."""
    assert normalize(name) == normalize(same)
