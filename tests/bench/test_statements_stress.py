"""Dirty variants: the gold moves along."""

from __future__ import annotations

import pytest

from bench.statements_rows import GoldAttribution, StatementsRow
from bench.statements_stress import KINDS, vary

TEXT = "“We stay,” she said.\n“We go,” he said.\n“We wait,” they said."
ROW = StatementsRow(id="1", text=TEXT, attributions=(GoldAttribution(source=((11, 14),), content=((0, 10),)),))


@pytest.mark.parametrize(
    ("kind", "opening"),
    [
        ("straight", '"We stay," she'),
        ("guillemets", "«We stay,» she"),
        ("german", "„We stay,“ she"),
        ("unclosed", "“We stay,” she"),
        ("mtspace", "“ We stay,” she"),
        ("oneline", "“We stay,” she"),
        ("lower", "“we stay,” she"),
    ],
)
def test_variants(kind: str, opening: str) -> None:
    """Marks, blanks, lines, capitals; what was marked is still marked."""
    varied = vary(ROW, kind)
    assert varied.text.startswith(opening)
    ((start, end),) = varied.attributions[0].source
    assert varied.text[start:end] == "she"


def test_what_is_lost() -> None:
    """Every third closing mark, every line break."""
    assert vary(ROW, "unclosed").text.count("”") == 2
    assert "\n" not in vary(ROW, "oneline").text
    assert len(KINDS) == 7
