"""Signed quotations."""

from __future__ import annotations

import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.encode import hang_signals
from dateline.annotate.frame import make_doc
from dateline.annotate.statements.page import read_statement_page
from dateline.annotate.statements.read import find_attributions
from dateline.annotate.statements.signed import find_signed
from tests.annotate.pages import make_document, make_signals
from tests.annotate.statements.pages import page, tag, told

SIGNED = (
    "“/PUNCT/punct/3 We/PRON/nsubj/3 won/VERB/root/0 it/PRON/obj/3 ./PUNCT/punct/3 ”/PUNCT/punct/3 —/PUNCT/punct/8 "
    "Ada/PROPN/parataxis/3 Lund/PROPN/flat/8 ./PUNCT/punct/3"
)


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
    """Without a blank between them, mark and dash may be one word: it is the cue."""
    doc = make_doc(make_document(("paragraph", "“We won it.”― Ada Lund")))
    hang_signals(doc, make_signals(facts_of(doc).frame))
    read = read_statement_page(facts_of(doc))
    assert [told(read, each) for each in find_signed(read)] == [("Ada Lund", "”―", ["“ We won it ."])]


def test_statements_within_signed_speech() -> None:
    """What is said within it stands beside it."""
    read = page(SIGNED)
    tag(read.facts, "- s c o o - - - - -")
    assert [told(read, each)[0] for each in find_attributions(read)] == ["We", "Ada Lund"]
