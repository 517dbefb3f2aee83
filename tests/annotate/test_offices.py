"""Whose office a person holds, and when a demonym stands for its country."""

from __future__ import annotations

import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.mentions import find_names
from dateline.annotate.offices import names_actor, office_country, organ_country
from tests.annotate.pages import make_page


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("French President {P Emmanuel Macron} spoke.", "FRA"),
        ("The Kenyan foreign minister, {P Raila Otieno}, spoke.", "KEN"),
        ("Kenya's foreign minister, {P Raila Otieno}, spoke.", "KEN"),
        ("South Sudan's vice president {P Deng Akol} spoke.", "SSD"),
        ("A Ugandan military spokesman, Major {P Paddy Okot}, spoke.", "UGA"),
        ("{P Kofi Mensah}, the president of Ghana, spoke.", "GHA"),
        ("President {P Kofi Mensah} of the Gambia spoke.", "GMB"),
        ("The actor {P Kofi Mensah} of Ghana sang.", None),
        ("{P Kofi Mensah}, the head of Ghana's bank, spoke.", None),
        ("French cheese. {P Emmanuel Blanc} spoke.", None),
        ("A Congolese minister, {P Jean Ilunga}, spoke.", None),
        ("{P Jean Ilunga}", None),
        (", {P Jean Ilunga}", None),
    ],
)
def test_the_country_of_an_office(text: str, country: str | None) -> None:
    """The country stands as adjective or possessive before the title, or after it with "of"."""
    facts = facts_of(make_page(text))
    person = next(name for name in find_names(facts) if name.label == "person")
    assert office_country(facts.frame.words, person) == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The Kenyan {O Cabinet} met.", "KEN"),
        ("South Sudan's {O Cabinet} met.", "SSD"),
        ("The {O Cabinet} of the Gambia met.", "GMB"),
        ("Kenya and the {O Cabinet} of notables met.", None),
        ("{O Cabinet}", None),
    ],
)
def test_the_country_of_an_organ(text: str, country: str | None) -> None:
    """The country stands right beside the name: adjective, possessive, or after "of"."""
    facts = facts_of(make_page(text))
    organ = next(name for name in find_names(facts) if name.label == "organization")
    assert organ_country(facts.frame.words, organ) == country


@pytest.mark.parametrize(
    ("text", "is_actor"),
    [
        ("Russia objected.", True),
        ("The Russians objected.", True),
        ("It condemned Russian interference.", True),
        ("Russian soldiers objected.", False),
        ("The Swiss government objected.", False),
        ("They spoke Russian.", True),
    ],
)
def test_when_a_country_word_names_an_actor(text: str, is_actor: bool) -> None:  # noqa: FBT001 - the expected value
    """Names do, demonyms as nouns and before nouns of doing, but not before the noun of someone else."""
    facts = facts_of(make_page(text))
    (name,) = find_names(facts)
    assert names_actor(facts.frame.words, name) is is_actor
