"""Which names are one: the same, short forms and acronyms, and which stay apart."""

from __future__ import annotations

import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.mentions import find_names
from dateline.annotate.namesakes import full_name, group_label, group_names
from tests.annotate.pages import make_page


def groups(*paragraphs: str) -> list[list[str]]:
    """Return the texts of each group of a page's names."""
    facts = facts_of(make_page(*paragraphs))
    return [[name.text for name in group] for group in group_names(find_names(facts), facts.document.text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{P Nicolás Maduro} left. {P Nicolas Maduro} left.", [["Nicolás Maduro", "Nicolas Maduro"]]),
        ("{P Amina Touré} spoke. {P Touré} left.", [["Amina Touré", "Touré"]]),
        ("{P Touré} spoke. {P Amina Touré} left.", [["Touré", "Amina Touré"]]),
        ("{P A. Touré} spoke. {P Amina Touré} left.", [["A. Touré", "Amina Touré"]]),
        ("{P Kim Jong-un} spoke. {P Kim} left.", [["Kim Jong-un", "Kim"]]),
        ("{P Pedro Gómez} of {P Pedro Gómez Ruiz}'s party, {P Gómez}.", [["Pedro Gómez", "Pedro Gómez Ruiz", "Gómez"]]),
        ("{O Wagner Group} men. {O Wagner} left.", [["Wagner Group", "Wagner"]]),
        ("{O Gulf Telecom Ltd.} rose. {P Gulf Telecom} fell.", [["Gulf Telecom Ltd.", "Gulf Telecom"]]),
        ("{O Makerere University} rose. {O Makerere} fell.", [["Makerere University", "Makerere"]]),
        ("{O Boston Harriers} won. {O Harriers} lost.", [["Boston Harriers", "Harriers"]]),
        ("{O Kenyan Red Cross} came. The {O Red Cross} left.", [["Kenyan Red Cross", "Red Cross"]]),
        ("{P Hildegard} wrote. {P Hildegard of Bingen} sang.", [["Hildegard", "Hildegard of Bingen"]]),
        ("{O World Food Programme} trucks. {O WFP} left.", [["World Food Programme", "WFP"]]),
        ("{O Doctors Without Borders} ({O MSF}) left.", [["Doctors Without Borders", "MSF"]]),
        ("{O MSF} ({O Doctors Without Borders}) left.", [["MSF", "Doctors Without Borders"]]),
        ("{L Burma} and {L Myanmar}, the {C Burmese}.", [["Burma", "Myanmar", "Burmese"]]),
    ],
)
def test_one_and_the_same(text: str, expected: list[list[str]]) -> None:
    """Spelling, short forms, acronyms and demonyms are one group."""
    assert groups(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "{P Amina Touré} and {P Sékou Touré}. {P Touré} left.",  # which of the two?
        "{P A.} left. Later {P Amina} spoke.",  # an initial alone
        "{P Amina} left. Later {P Amina Touré} spoke.",  # a given name before the full one may be anyone's
        "{O Touré} and {P Amina Touré}.",  # an organization of that name
        "{O World Food Programme} and {O World Federation of Parks}. {O WFP} left.",  # initials of both
        "{O Boston Harriers} beat {O Leeds Harriers}. {O Harriers} lost.",  # of which town?
        "{O Green Harriers} won. {O Harriers} lost.",  # green is no town
        "{O African Union} and {O AU}.",  # two letters fit too much
        "{L Niger} and {L Nigeria}.",
        "{P Amina Touré} ({O MSF}) left.",  # her party, not her name
    ],
)
def test_doubtful_names_stay_apart(text: str) -> None:
    """Each mention is a group of its own where more than one could be meant."""
    assert all(len(group) == 1 for group in groups(text))


def test_of_two_of_one_family_the_one_whom_the_page_is_about() -> None:
    """Named first and most often with the full name; kin is called by given names."""
    text = "{P Amina Touré} spoke. {P Amina Touré} met {P Sékou Touré}. {P Touré} left."
    assert groups(text) == [["Amina Touré", "Amina Touré", "Touré"], ["Sékou Touré"]]
    later = "{P Sékou Touré} met {P Amina Touré}. {P Amina Touré} spoke. {P Touré} left."
    assert ["Touré"] in groups(later)
    assert ["Kim"] in groups("{P Kim Lee} spoke. {P Kim Lee} met {P Bo Kim}. {P Kim} left.")


def test_a_person_is_called_by_what_is_said_most_often() -> None:
    """A name that is told in full once is not the one by which the page calls somebody; initials are none."""
    for text, name in (
        ("{P Ada Lovelace} left. {P Augusta Ada Lovelace} was born. {P Ada Lovelace} wrote.", "Ada Lovelace"),
        ("{P A. Lovelace} left. {P A. Lovelace} wrote. {P Ada Lovelace} spoke.", "Ada Lovelace"),
    ):
        facts = facts_of(make_page(text))
        (group,) = group_names(find_names(facts), facts.document.text)
        assert full_name(group) == name


def test_the_fuller_name_may_bear_another_label_once() -> None:
    """The label of a group is the one most of its mentions bear."""
    facts = facts_of(make_page("{P Touré} spoke. {P Touré} left. {O Touré} rose."))
    (group,) = group_names(find_names(facts), facts.document.text)
    assert group_label(group) == "person"


def test_a_name_is_one_line() -> None:
    """Where lines are wrapped by hand, a name that goes over the end of one is told without the break."""
    facts = facts_of(make_page("Then {P Amina\nTouré} left."))
    (group,) = group_names(find_names(facts), facts.document.text)
    assert full_name(group) == "Amina Touré"


def test_the_full_name_is_no_acronym() -> None:
    """The words of a name are fuller than its letters, wherever they stand."""
    facts = facts_of(make_page("{O WFP} trucks. {O World Food Programme} left."))
    (group,) = group_names(find_names(facts), facts.document.text)
    assert full_name(group) == "World Food Programme"
