"""The line of an agency before the story."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.metadata.credit import find_credit
from tests.page.metadata.made import page

STORY = "The ferry left at noon."


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("NAIROBI, March 3 (Agency) - ", ("NAIROBI", "March 3", "--03-03", "Agency")),
        ("NAIROBI, 3 March 2009 (Agency) -- ", ("NAIROBI", "3 March 2009", "2009-03-03", "Agency")),
        ("NAIROBI, Kenya (AP) — ", ("NAIROBI", None, None, "AP")),
        ("ST. JOHN'S, N.L. — ", ("ST. JOHN'S", None, None, None)),
        ("RIO DE JANEIRO — ", ("RIO DE JANEIRO", None, None, None)),
        ("LOMÉ, Feb. 29: ", ("LOMÉ", "Feb. 29", "--02-29", None)),
        ("Lugano, 4 May (Agency).- ", ("Lugano", "4 May", "--05-04", "Agency")),
        ("Rio de Janeiro (Agency/Courier) - ", ("Rio de Janeiro", None, None, "Agency/Courier")),
    ],
)
def test_lines_and_their_parts(line: str, parts: tuple[str | None, ...]) -> None:
    """Place, date as printed and as a day, agency; the words themselves are the evidence."""
    text, blocks = page(("title", "Ferry sinks"), ("paragraph", line + STORY))
    found = find_credit(text, blocks, language="en")
    assert found is not None
    assert (found.place, found.date, found.day, found.agency) == parts
    assert line.startswith(found.evidence[0].quote)


@pytest.mark.parametrize(
    "line",
    [
        STORY,
        "Ferry sinks - all saved. ",
        "WARNING: ",
        "EXCLUSIVE — ",
        "OPINION — ",
        "Skye (population 10,000) - ",
        "The ferry (Courier) was late - ",
    ],
)
def test_other_beginnings_are_none(line: str) -> None:
    """A dash in a sentence and a label before one name no place."""
    text, blocks = page(("paragraph", line + STORY))
    assert find_credit(text, blocks, language="en") is None


def test_months_of_the_page_s_language() -> None:
    """French months on a French page, a month that is none on another."""
    text, blocks = page(("paragraph", "LOMÉ, 3 février (Agence) - Le ferry est parti."))
    found = find_credit(text, blocks, language="fr")
    assert found is not None
    assert (found.day, found.agency) == ("--02-03", "Agence")


@given(st.text(max_size=60))
def test_any_beginning_is_read(line: str) -> None:
    """No text raises; what is cited stands there."""
    text, blocks = page(("paragraph", line))
    found = find_credit(text, blocks, language=None)
    assert found is None or found.evidence[0].quote in line
