"""Labels before headlines are told from the headlines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.labels import find_label


@pytest.mark.parametrize(
    ("line", "label", "headline"),
    [
        (
            "Interview. Ada Marku, a mayor without a town: “We wait”",
            "Interview",
            "Ada Marku, a mayor without a town: “We wait”",
        ),
        ("Albania.Neighbours call for calm after the vote", "Albania", "Neighbours call for calm after the vote"),
        ("AlbaniaThe court hears the former mayor of Vlora", "Albania", "The court hears the former mayor of Vlora"),
        ("Albania Marku refuses the seat of her party", "Albania", "Marku refuses the seat of her party"),
        ("World Ministers meet in Rome for talks", "World", "Ministers meet in Rome for talks"),
        ("Latin AmericaOil prices rise again", "Latin America", "Oil prices rise again"),
        ("Latin America Oil prices rise again", "Latin America", "Oil prices rise again"),
        ("Breaking news | The talks failed", "Breaking news", "The talks failed"),
        ("Opinion | Why the talks failed again", "Opinion", "Why the talks failed again"),
        ("ALBANIAPresident signs the law on the coast", "ALBANIA", "President signs the law on the coast"),
        ("ANALYSISA harbour, two ministers and one bank", "ANALYSIS", "A harbour, two ministers and one bank"),
        ("U.S.The Senate votes on an aid bill", "U.S.", "The Senate votes on an aid bill"),
    ],
)
def test_a_label_is_cut_off(line: str, label: str, headline: str) -> None:
    """Glued, marked and spaced labels end where the headline begins."""
    found = find_label(line, {"albania"})
    assert found is not None
    assert (line[: found.end], line[found.headline :]) == (label, headline)


@pytest.mark.parametrize(
    "line",
    [
        "World leaders meet in Rome for talks",  # the headline begins with the word
        "YouTube removes the channels of two parties",
        "BlackRock buys a bank in Tirana",
        "MacDonald resigns as leader of the opposition",
        "Gen. Hoxha takes command of the coast guard",
        "St. Gallen hosts the forum again this year",
        "Russia-Ukraine talks resume in Minsk tomorrow",
        "Kosovo Marku refuses the seat of her party",  # nothing says that Kosovo is a label
        "UNHCR counts the displaced once more",
        "Albania Marku",
        "",
    ],
)
def test_a_headline_without_label_stays_whole(line: str) -> None:
    """Names with a capital inside, titles and first words are no labels."""
    assert find_label(line, {"albania"}) is None


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_any_line_is_cut_inside(line: str) -> None:
    """Whatever the line, the label ends before the headline begins, inside the line."""
    found = find_label(line)
    assert found is None or 0 < found.end <= found.headline < len(line)
