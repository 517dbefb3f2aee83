"""Signed quotations."""

from __future__ import annotations

import pytest

from dateline.annotate.statements.read import find_attributions
from dateline.annotate.statements.signed import find_signed
from tests.annotate.statements.pages import page, tag, told

SIGNED = (
    "“/PUNCT/punct/3 We/PRON/nsubj/3 won/VERB/root/0 it/PRON/obj/3 ./PUNCT/punct/3 ”/PUNCT/punct/3 —/PUNCT/punct/8 "
    "Ada/PROPN/parataxis/3 Lund/PROPN/flat/8 ./PUNCT/punct/3"
)

JOINED = "”―/PUNCT/punct/7 Ada/PROPN/parataxis/3 Lund/PROPN/flat/7"


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        (SIGNED, "Ada Lund"),
        (SIGNED.replace("Ada/", "and/"), None),
        (SIGNED.replace("—/", ",/"), None),
        ("Then/ADV/root/0 " + SIGNED.replace("root/0", "dep/1"), None),
    ],
)
def test_a_name_behind_a_dash(sentence: str, source: str | None) -> None:
    """Of a paragraph that is a quotation from its first word; its dash is the cue."""
    read = page(sentence)
    assert [told(read, each) for each in find_signed(read)] == (
        [] if source is None else [(source, "—", ["“ We won it . ”"])]
    )


def test_a_dash_at_the_mark() -> None:
    """Without a blank between mark and dash, both are one word: it is the cue."""
    read = page(SIGNED.replace("”/PUNCT/punct/3 —/PUNCT/punct/8 Ada/PROPN/parataxis/3 Lund/PROPN/flat/8", JOINED))
    assert [told(read, each) for each in find_signed(read)] == [("Ada Lund", "”―", ["“ We won it ."])]


def test_statements_within_signed_speech() -> None:
    """What is said within it stands beside it."""
    read = page(SIGNED)
    tag(read.facts, "- s c o o - - - - -")
    assert [told(read, each)[0] for each in find_attributions(read)] == ["We", "Ada Lund"]
