"""Pages that are hard or broken: capitals everywhere or nowhere, long lists, words for names, bad files."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.annotate.linking.link import link_groups
from dateline.annotate.mentions import find_names
from dateline.annotate.namesakes import group_names
from dateline.errors import KnowledgeError
from dateline.kb import KnowledgeBase
from dateline.kb.folders import SHIPPED
from tests.annotate.linking.pages import link_page, make_facts, named

if TYPE_CHECKING:
    from pathlib import Path

DAY = "2023-05-10"


def test_capitals_everywhere() -> None:
    """Names are found as ever; what may be a word is not taken for an acronym."""
    found = named("{C FRANCE} SAYS PRESIDENT {P EMMANUEL MACRON} MET {P OLAF SCHOLZ} IN {C GERMANY}.", day=DAY)
    assert (found["EMMANUEL MACRON"], found["OLAF SCHOLZ"]) == ("Emmanuel Macron", "Olaf Scholz")


def test_capitals_nowhere() -> None:
    """A pronoun is no organization."""
    assert named("{P emmanuel macron} spoke to {O who}.", day=DAY) == {
        "emmanuel macron": "Emmanuel Macron",
        "who": None,
    }


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        ("{P Chad} Smith played. {P Smith} won.", "Chad", None),
        ("{P Jordan} scored again.", "Jordan", None),
        ("{C Turkey} agreed.", "Turkey", "Turkey"),
        ("{L Paris}, {L Texas}, is quiet.", "Paris", None),
        ("{C Georgia} agreed with {C Armenia} in {L Tbilisi}.", "Georgia", "Georgia"),
        ("{O Dawn} came.", "Dawn", "Dawn"),
        ("{L San José}, in {C Costa Rica}, is quiet.", "San José", None),
        ("{P Georgia Brown} of {L Georgia} spoke.", "Georgia Brown", None),
        ("{P Michael Jordan} left {C Jordan}.", "Michael Jordan", None),
    ],
)
def test_names_that_are_words_or_other_names(text: str, name: str, entity: str | None) -> None:
    """The encoder's label and the page decide; none is a person or body by its spelling alone."""
    link = link_page(text, day=DAY)[name]
    assert link is None or link.entry.type not in {"person", "government", "armed_group"}
    if entity is None:
        assert link is None
    elif link is not None:
        assert link.entry.name == entity


@pytest.mark.parametrize("name", ["N. M.", "X", "Mr", "President", "Ο Πρόεδρος", "Путин Vladimir", "习近平", "…", "O'"])
def test_initials_titles_and_other_scripts(name: str) -> None:
    """No error; a link only to somebody who bears the name."""
    for link in link_page("{P " + name + "} spoke in {C France}.", day=DAY).values():
        assert link is None or link.entry.name in {"France", "Vladimir Putin", "Xi Jinping"}


@pytest.mark.parametrize(
    "name",
    [
        "Volodymyr Zelenskyy",
        "Volodymyr Zelensky",
        "Volodymyr Zelenskiy",
        "Wolodymyr Selenskyj",
        "V. Zelensky",
        "ZELENSKY",
    ],
)
def test_ways_of_writing_one_name(name: str) -> None:
    """Transliterations, initials and capitals lead to the president, or to nobody; never to another."""
    link = link_page("Ukrainian President {P " + name + "} left {C Ukraine}.", day="2023-05-03")[name]
    assert link is None or link.entry.name.startswith("Volodymyr Zelensk")
    assert link is not None or name == "Wolodymyr Selenskyj"


def test_a_file_of_a_later_version_is_a_clear_error(tmp_path: Path) -> None:
    """It is not read as if it were known, and stays as it was."""
    path = tmp_path / "kb.sqlite"
    path.write_bytes(SHIPPED.read_bytes())
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA user_version = 99")
        file.commit()
    before = path.read_bytes()
    with pytest.raises(KnowledgeError, match="version 99"):
        KnowledgeBase.open(path)
    assert path.read_bytes() == before


def test_a_list_of_hundreds_of_names_links_those_who_are_known() -> None:
    """The others stay themselves."""
    unknown = [f"Zq{chr(97 + index // 26)}{chr(97 + index % 26)} Wrtnk" for index in range(400)]
    found = named(" ".join("{P " + name + "}," for name in [*unknown, "Angela Merkel"]), day=DAY)
    assert {name for name, entity in found.items() if entity is not None} == {"Angela Merkel"}


def test_cost_grows_with_the_number_of_names() -> None:
    """5,000 mentions take at most some twelve times the time of 500."""
    times = []
    for count in (50, 500):
        sentence = "French President {P Emmanuel Macron} met {P Qrst Vwxz} of {O ECOWAS} in {C France}."
        sentences = [sentence.replace("Qrst", f"Qr{index:x}").replace("0", "o") for index in range(count)]
        facts = make_facts(*(" ".join(sentences[at : at + 20]) for at in range(0, count, 20)), day=DAY)
        groups = group_names(find_names(facts), facts.document.text)
        link_groups(groups, facts)
        start = process_time()
        link_groups(groups, facts)
        times.append(process_time() - start)
    assert times[1] < 25 * max(times[0], 0.001)


def test_a_file_that_is_none_or_of_another_version_is_a_clear_error(tmp_path: Path) -> None:
    """It names the file."""
    path = tmp_path / "kb.sqlite"
    path.write_bytes(b"no knowledge base")
    with pytest.raises(KnowledgeError, match=r"kb\.sqlite"):
        KnowledgeBase.open(path)
    path.write_bytes(SHIPPED.read_bytes())
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA user_version = 0")
        file.commit()
    with pytest.raises(KnowledgeError, match="version 0"):
        KnowledgeBase.open(path)


@settings(max_examples=50)
@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="{}\n\r"), min_size=1, max_size=12),
        min_size=1,
        max_size=5,
    )
)
def test_any_names_are_linked_or_not(names: list[str]) -> None:
    """Nothing raises, chances are chances."""
    facts = make_facts("Ana {P Ruiz} spoke. " + ". ".join(names))
    groups = group_names(find_names(facts), facts.document.text)
    assert all(link is None or 0.5 <= link.chance <= 1 for link in link_groups(groups, facts))
