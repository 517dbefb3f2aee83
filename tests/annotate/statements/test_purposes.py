"""Purposes and fears without a verb."""

from __future__ import annotations

import pytest

from dateline.annotate.statements.purposes import read_purposes
from tests.annotate.statements.pages import page, told

SEARCH = "Ada/PROPN/nsubj/2 came/VERB/root/0 in/ADP/case/4 search/NOUN/obl/2 of/ADP/case/6 work/NOUN/nmod/4"
HOPE = (
    "Ada/PROPN/nsubj/2 came/VERB/root/0 in/ADP/case/5 the/DET/det/5 hope/NOUN/obl/2 that/SCONJ/mark/8 "
    "it/PRON/nsubj/8 helps/VERB/acl/5"
)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (SEARCH, [("Ada", "in search of", ["work"])]),
        (HOPE, [("Ada", "in the hope", ["that it helps"])]),
        (HOPE.replace("that/", "as/"), []),
        (SEARCH.replace("search/", "front/"), []),
    ],
)
def test_phrases(sentence: str, found: list[tuple[str, str, list[str]]]) -> None:
    """With "of" a noun follows, else a clause with "that"; who does it wants it."""
    read = page(sentence)
    assert [told(read, each) for each in read_purposes(read, [False] * 10)] == found


def test_words_of_others() -> None:
    """What stands in a cue or content is read there."""
    assert list(read_purposes(page(SEARCH), [True] * 10)) == []
