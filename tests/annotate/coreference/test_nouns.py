"""What nouns and given names stand for."""

from __future__ import annotations

import pytest

from dateline.annotate.coreference.nouns import Kind, name_gender, noun_gender, noun_kind, opposites, saying_verbs


@pytest.mark.parametrize(
    ("lemma", "kind"),
    [
        ("minister", Kind.PERSON),
        ("ex-minister", Kind.PERSON),
        ("policymaker", Kind.PERSON),
        ("junta", Kind.GROUP | Kind.GOVERNMENT),
        ("ministry", Kind.ORGANIZATION),
        ("ally", Kind.PERSON | Kind.COUNTRY),
        ("woman", Kind.PERSON),
        ("pipeline", Kind.NONE),
    ],
)
def test_kinds_of_nouns(lemma: str, kind: Kind) -> None:
    """By the word, by its last part, by how it ends."""
    assert noun_kind(lemma) == kind


def test_genders() -> None:
    """Nouns and given names of one gender say it, accents or none."""
    assert (noun_gender("spokeswoman"), noun_gender("king"), noun_gender("envoy")) == ("woman", "man", None)
    assert (name_gender("Élise Kone"), name_gender("Boris"), name_gender("Robin Sow")) == ("woman", "man", None)


def test_no_given_name_has_two_genders() -> None:
    """The lists hold what one gender bears."""
    from dateline.annotate.tables import read_table

    names = read_table("coreference/given_names", dict[str, list[str]])
    assert not {*names["man"]} & {*names["woman"]}


def test_verbs_and_marks() -> None:
    """Verbs of saying by lemma; words that tell two of a kind apart."""
    assert "say" in saying_verbs()
    assert "former" in opposites()
