"""What speaks for a description standing for someone."""

from __future__ import annotations

from dateline.annotate.acting.evidence import describe_descriptions
from dateline.annotate.coreference.page import prepare
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed


def test_descriptions_alone_have_rows() -> None:
    """Names and pronouns are not asked; a page without descriptions has no row."""
    page = prepare(facts := parsed(ENVOY, HE_SPOKE, names=(TOGO, KOFI)))
    indices, table = describe_descriptions(facts, page)
    assert [facts.frame.words[page.phrases[index].head] for index in indices] == ["envoy"]
    assert len(table) == 1
    page = prepare(facts := parsed(HE_SPOKE))
    assert len(describe_descriptions(facts, page)[1]) == 0


def test_the_noun_behind_of_counts() -> None:
    """Of "a number of voters" the voters are persons."""
    facts = parsed(
        "A/DET/det/2 number/NOUN/nsubj/5 of/ADP/case/4 voters/NOUN/nmod/2 came/VERB/root/0 ./PUNCT/punct/5",
        "The/DET/det/2 number/NOUN/nsubj/3 rose/VERB/root/0 ./PUNCT/punct/3",
    )
    page = prepare(facts)
    indices, table = describe_descriptions(facts, page)
    rows = {facts.cut_words(*page.phrases[index].core).quote: row for index, row in zip(indices, table, strict=True)}
    assert not (rows["number of voters"] == rows["number"]).all()
