"""Numbers of phrases: ids, roles, speakers."""

from __future__ import annotations

from dateline.annotate.coreference.columns import NOTHING
from dateline.annotate.coreference.page import prepare
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed


def test_what_is_equal_has_equal_numbers() -> None:
    """Texts and lemmas by their words, all forms of "we" by the speaker."""
    facts = parsed(ENVOY, ENVOY, "We/PRON/nsubj/2 sold/VERB/root/0 our/PRON/nmod:poss/4 bank/NOUN/obj/2", names=(KOFI,))
    columns = prepare(facts).columns
    texts, lemmas = columns.text.tolist(), columns.lemma.tolist()
    assert texts[:3] == texts[3:6]
    assert lemmas[6] == lemmas[8] != lemmas[7]


def test_countries_go_to_what_is_certainly_one() -> None:
    """Togo's envoy is Togo's, and so is he whose name stands beside."""
    columns = prepare(parsed(ENVOY, HE_SPOKE, names=(TOGO, KOFI))).columns
    assert len(set(columns.country[:3].tolist()) - {NOTHING}) == 1
    assert columns.country[3] == NOTHING


def test_who_speaks_in_a_quotation() -> None:
    """The subject of the verb of saying beside it."""
    facts = parsed(
        '"/PUNCT/punct/4 We/PRON/nsubj/4 never/ADV/advmod/4 pay/VERB/ccomp/9 any/DET/det/6 bank/NOUN/obj/4 '
        ',/PUNCT/punct/4 "/PUNCT/punct/4 said/VERB/root/0 Amegah/PROPN/nsubj/9 ./PUNCT/punct/9',
        names=(("Amegah", "person"),),
    )
    page = prepare(facts)
    assert page.phrases[int(page.columns.speaker[0])].name is not None
    assert page.columns.speaker[2] == NOTHING
