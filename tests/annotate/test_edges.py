"""Where names begin and end: offices, countries and Arabic articles at their edges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.base import facts_of
from dateline.annotate.edges import bare_name, bodies_beside, whole_name
from dateline.annotate.frame import make_doc
from tests.annotate.pages import make_document


@pytest.mark.parametrize(
    ("text", "start", "end", "name"),
    [
        ("Men of al-Shabaab left.", 4, 5, "al - Shabaab"),
        ("Men of Al-Shabaab left.", 2, 5, "Al - Shabaab"),
        ("Talks with al - Rashid.", 4, 5, "Rashid"),
        ("A two-Rashid team.", 3, 4, "Rashid"),
        ("The African Union met.", 0, 3, "African Union"),
        ("Shabaab left.", 0, 1, "Shabaab"),
        ("al-", 2, 2, ""),
    ],
)
def test_whole_names(text: str, start: int, end: int, name: str) -> None:
    """An article that is joined by a hyphen is part of the name, one that frames it is not."""
    frame = facts_of(make_doc(make_document(("paragraph", text)))).frame
    first, last = whole_name(frame, start, end)
    assert list(frame.words[first:last]) == name.split()


@pytest.mark.parametrize(
    ("words", "label", "name"),
    [
        ("Prime Minister Amina Sow", "person", "Amina Sow"),
        ("Kenyan Minister of Trade Amina Sow", "person", "Amina Sow"),
        ("Minister of Foreign Affairs Amina Sow", "person", "Amina Sow"),
        ("Mauritania Sow", "person", "Sow"),
        ("Jordan Sow", "person", "Jordan Sow"),
        ("Mauritania", "person", "Mauritania"),
        ("Tunisian Minister of Trade", "person", ""),
        ("Minister of Interior", "person", ""),
        ("of", "person", ""),
        ("Kenyan Ministry of Trade", "organization", "Kenyan Ministry of Trade"),
    ],
)
def test_bare_names(words: str, label: str, name: str) -> None:
    """A person's country and office are no part of the name; what is an office alone is none."""
    split = words.split()
    first, last = bare_name(split, 0, len(split), label=label)
    assert split[first:last] == name.split()


@given(st.lists(st.sampled_from("Kenyan Minister of Trade Amina Sow - al 's the The".split()), max_size=8))
def test_edges_stay_inside(words: list[str]) -> None:
    """Whatever the words, what is left lies inside, and taking its edges again changes nothing."""
    first, last = bare_name(words, 0, len(words), label="person")
    assert 0 <= first <= last <= len(words)
    assert bare_name(words, first, last, label="person") == (first, last)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Ann Lee of the Green Party", ["Green Party"]),
        ("Unity 's Bo Sow", ["Unity"]),
        ("Ann Lee of Unity and Green Party 's Bo Sow", ["Unity", "Green Party"]),
        ("Ann Lee of People 's Party", ["People 's Party"]),
        ("Ann Lee of Peru 's El Sol", ["El Sol"]),
        ("Ann Lee and Bo Sow", []),
        ("Ann Lee of the opposition", []),
    ],
)
def test_bodies_that_persons_come_from(text: str, bodies: list[str]) -> None:
    """They are names of their own."""
    words = text.split()
    assert [" ".join(words[start:end]) for start, end in bodies_beside(words, 0, len(words))] == bodies
