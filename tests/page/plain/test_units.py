"""Lines become units; broken paragraphs become whole again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.page.plain.units import find_units

WIRE = """BEN0117 4 POL 0212 NAMIBIA-ANGOLA-FISHING (UPDATE 1, ADDS REACTION OF THE OWNERS)
Namibia, Angola to patrol the Benguela grounds together

   WALVIS BAY, March 14 (BNA) - Namibia and Angola will patrol the
Benguela grounds together from June, the two fisheries ministers
said on Tuesday, ending a quarrel that had kept more than sixty
trawlers in port. The union of the owners called it
a start.
   "We have one sea and one stock of horse mackerel", the Namibian
minister said after the signing in Walvis Bay.
"""


def test_a_line_is_a_unit() -> None:
    """Bullets and outer space stand apart; empty lines are counted, not kept."""
    units = find_units("Home\n\n\n  • Namibia \n* Angola\n")
    assert [(unit.text, unit.gap, unit.bullet) for unit in units] == [
        ("Home", 0, ""),
        ("Namibia", 2, "•"),
        ("Angola", 0, "*"),
    ]


def test_paragraphs_that_were_broken_into_lines_become_whole() -> None:
    """Wire copy of one width: two paragraphs, below a slug and a headline that stay apart."""
    units = find_units(WIRE)
    assert [unit.text.split()[0] for unit in units] == ["BEN0117", "Namibia,", "WALVIS", '"We']
    assert units[2].text.endswith("called it\na start.")


def test_lines_that_are_paragraphs_stay_apart() -> None:
    """Long lines one below the other are paragraphs, not one broken paragraph."""
    line = "The owners of the trawlers welcomed the agreement and doubted that it would hold beyond the autumn."
    assert [unit.text for unit in find_units(f"{line}\n{line}\n{line}\n")] == [line] * 3


def test_a_minus_opens_a_list_only_before_a_space() -> None:
    """A negative number is no bullet."""
    assert [(unit.text, unit.bullet) for unit in find_units("-12 degrees\n- two degrees\n")] == [
        ("-12 degrees", ""),
        ("two degrees", "-"),
    ]


@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from("\n \t•-*aB."), max_size=300))
def test_units_are_ordered_and_true(text: str) -> None:
    """Whatever the text, units follow each other, quote it, and lose nothing but bullets and white space."""
    units = find_units(text)
    edges = [edge for unit in units for edge in (unit.start, unit.end)]
    assert edges == sorted(edges)
    assert all(text[unit.start : unit.end] == unit.text for unit in units)
    kept = "".join(unit.bullet + unit.text for unit in units)
    assert "".join(kept.split()) == "".join(text.split())
