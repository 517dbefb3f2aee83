"""Predictions by the convention of the corpora."""

from __future__ import annotations

from bench.statements_rows import predict
from tests.annotate.statements.pages import SAY, SAY_TAGS, tagged


def test_none_within_another() -> None:
    """The inner statement stays out; the outer has its fields."""
    nested = "Officials/NOUN/nsubj/2 say/VERB/root/0 she/PRON/nsubj/4 deny/VERB/ccomp/2 the/DET/det/6 raid/NOUN/obj/4"
    (found,) = predict(tagged("s c o o o o", nested))
    assert found["cue"] == [(10, 13)]
    assert found["type"] == "indirect"
    assert found["source_resolved"] == ["Officials"]
    assert len(predict(tagged("s c o o o o", nested), is_nested=True)) == 2
    assert len(predict(tagged(SAY_TAGS, SAY))) == 1
