"""Names that the encoder misses where they stand again."""

from __future__ import annotations

import pytest

from dateline.annotate.mentions import find_names
from dateline.annotate.repeats import find_repeats
from tests.annotate.coreference.parses import parsed

OPENING = "Ada/PROPN/nsubj/3 Lovelace/PROPN/flat/1 spoke/VERB/root/0 ./PUNCT/punct/3"
ADA = ("Ada Lovelace", "person")


def repeats(sentence: str) -> list[str]:
    """Return what is found again in a sentence behind one that names Ada Lovelace, seen there alone."""
    facts = parsed(OPENING, sentence, names=(ADA,))
    first = find_names(facts)[0]
    taken = [first.start <= word < first.end for word in range(len(facts.frame.words))]
    return [name.text for name in find_repeats(facts, [first], taken=taken)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We/PRON/nsubj/2 met/VERB/root/0 Ada/PROPN/obj/2 Lovelace/PROPN/flat/3 ./PUNCT/punct/2", ["Ada Lovelace"]),
        ("We/PRON/nsubj/2 met/VERB/root/0 Lovelace/PROPN/obj/2 ./PUNCT/punct/2", ["Lovelace"]),
        ("We/PRON/nsubj/2 met/VERB/root/0 President/PROPN/nmod:desc/4 Lovelace/PROPN/obj/2", ["Lovelace"]),
        ("Lovelace/PROPN/nsubj/2 's/PART/case/1 machine/NOUN/root/0 ./PUNCT/punct/3", ["Lovelace"]),
        ("The/DET/det/4 Ada/PROPN/compound/4 Lovelace/PROPN/flat/2 Prize/PROPN/root/0", []),
        ("We/PRON/nsubj/2 met/VERB/root/0 Lake/PROPN/compound/4 Lovelace/PROPN/obj/2", []),
        ("We/PRON/nsubj/2 wore/VERB/root/0 Lovelace/ADJ/obj/2 ./PUNCT/punct/2", []),
        ("Ada/PROPN/nsubj/2 spoke/VERB/root/0 ./PUNCT/punct/2", []),
    ],
)
def test_what_stands_again(sentence: str, expected: list[str]) -> None:
    """The whole name and the family name, by themselves or behind a title, as proper nouns."""
    assert repeats(sentence) == expected
