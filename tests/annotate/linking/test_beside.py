"""What stands beside names."""

from __future__ import annotations

import pytest

from dateline.annotate.linking.beside import Beside, look_beside
from dateline.annotate.linking.page import read_page
from dateline.annotate.mentions import find_names
from dateline.annotate.namesakes import group_label, group_names
from dateline.kb.base import shared_base
from tests.annotate.linking.pages import make_facts


def beside(text: str) -> Beside:
    """Return what stands beside the one person or body of a page."""
    facts = make_facts(text)
    groups = group_names(find_names(facts), facts.document.text)
    (group,) = (group for group in groups if group[0].country is None)
    page = read_page(groups, facts, shared_base())
    return look_beside(group, page, is_person=group_label(group) == "person")


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Foreign minister {P Ana Ruiz} spoke.", {"foreign_minister"}),
        ("{P Ana Ruiz}, the new prime minister, spoke.", {"head_of_government"}),
        ("{P Ana Ruiz}, who met the president, spoke.", set()),
        ("{P Ana Ruiz} spoke.", set()),
    ],
)
def test_offices(text: str, offices: set[str]) -> None:
    """Right before a name or in an apposition behind it; the longest noun counts."""
    assert beside(text).offices == offices


def test_countries() -> None:
    """Of an office, or of a body by its owner."""
    assert beside("Peru's president {P Ana Ruiz} spoke.").countries == {"PER"}
    assert beside("The US president, {P Ana Ruiz}, spoke.").countries == {"USA"}
    assert beside("Peru's {O Foreign Ministry} denied.").countries == {"PER"}


def test_another_walk_of_life_and_the_past() -> None:
    """Words of sport and of former office."""
    assert beside("The goalkeeper {P Ana Ruiz} fell.").is_elsewhere
    assert beside("The former president {P Ana Ruiz} fell.").is_past
    assert not beside("President {P Ana Ruiz} fell.").is_past
