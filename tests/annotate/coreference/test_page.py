"""A page prepared and linked."""

from __future__ import annotations

from dateline.annotate.coreference.page import find_chains, prepare
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed


def test_appositions_and_names_are_certain() -> None:
    """What is set beside a phrase of the same kind is one with it, and so is each mention of its name."""
    page = prepare(parsed(ENVOY, ENVOY.replace("Togo", "Mali"), names=(TOGO, KOFI, ("Mali", "country"))))
    envoy, togo, kofi, other, mali, again = page.columns.group.tolist()
    assert envoy == kofi == again == other
    assert len({envoy, togo, mali}) == 3  # two countries and a man
    assert len({page.columns.gender[index] for index in (0, 2, 3, 5)}) == 1


def test_what_one_is_called_is_ones_name() -> None:
    """A name that a participle gives to a phrase is certain; one that stands beside another verb is not."""
    called = "A/DET/det/2 soldier/NOUN/nsubj/7 known/VERB/acl/2 as/ADP/case/6 Kofi/PROPN/compound/6 Amegah/PROPN/obl/3"
    page = prepare(parsed(f"{called} left/VERB/root/0 ./PUNCT/punct/7", names=(KOFI,)))
    soldier, kofi = page.columns.group.tolist()
    assert soldier == kofi
    seen = prepare(parsed(f"{called.replace('known', 'seen')} left/VERB/root/0 ./PUNCT/punct/7", names=(KOFI,)))
    assert len(set(seen.columns.group.tolist())) == 2


def test_a_noun_and_a_name_that_are_both_subject_are_one() -> None:
    """Where the name stands right behind the noun: a parse that has two subjects has split a title from its name."""
    split = (
        "The/DET/det/2 opponent/NOUN/nsubj/5 Kofi/PROPN/nsubj/5 Amegah/PROPN/flat/3 left/VERB/root/0 ./PUNCT/punct/5"
    )
    opponent, kofi = prepare(parsed(split, names=(KOFI,))).columns.group.tolist()
    assert opponent == kofi


def test_chains_of_a_page() -> None:
    """The pronoun goes to the only man there is."""
    page, chains = find_chains(parsed(ENVOY, HE_SPOKE, names=(TOGO, KOFI)))
    assert [[page.phrases[index].form for index in chain] for chain in chains] == [
        ["description", "name", "pronoun"],
        ["name"],
    ]


def test_an_empty_page_has_no_chains() -> None:
    """Nothing in, nothing out."""
    from dateline.annotate.base import facts_of
    from tests.annotate.pages import make_page

    assert find_chains(facts_of(make_page()))[1] == []
