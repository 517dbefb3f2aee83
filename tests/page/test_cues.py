"""Phrases by which lines say what they are."""

from __future__ import annotations

import pytest

from dateline.page.cues import KINDS, MAX_CUE_LENGTH, find_cues, load_cues, simplify


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Share on Facebook", {"share"}),
        ("» Read more: who owns the ferry", {"related"}),
        ("12 comments", {"comment"}),
        ("Comments (12)", {"comment"}),
        ("By Selma Haufiku", {"byline"}),
        ("Bypass closed for repairs", set()),
        ("Photograph: S. Haufiku/Getty Images", {"caption"}),
        ("© 2017 The Benguela Courier. All rights reserved.", {"legal", "caption"}),
        ("All content © The Benguela Courier 2017", {"legal", "caption"}),
        ("About us, jobs © 2017 The Benguela Courier", {"legal", "caption", "navigation"}),
        ("Trawlers in port © S. Haufiku", {"caption"}),
        ("Design and development: Selma Haufiku", {"legal"}),
        ("Zurück zur Übersicht", {"navigation"}),
        ("Zurück zur Tagesordnung ging der Rat erst am Abend.", set()),
        ("In pictures: the trawlers of Walvis Bay", set()),
        ("Don’t miss our newsletter", {"subscribe", "related"}),
        ("According to the criteria of The Trust Project", {"trust"}),
        ("The ministers met on Tuesday.", set()),
        ("", set()),
    ],
)
def test_a_line_has_its_cues(line: str, kinds: set[str]) -> None:
    """Phrases count as whole words, at the start, as the whole line or anywhere, as the table says."""
    assert find_cues(line) == kinds


def test_a_paragraph_has_no_cues() -> None:
    """A long line is text, whatever phrase it holds."""
    assert find_cues("Subscribe to our newsletter. " + "x" * MAX_CUE_LENGTH) == frozenset()


def test_every_kind_has_phrases() -> None:
    """The table knows all kinds, and nothing opens an empty line."""
    assert set(load_cues()) == set(KINDS)
    assert not any(cue.opens("") for cue in load_cues().values())


def test_bullets_and_case_do_not_count() -> None:
    """Lines are compared without what stands before them."""
    assert simplify("  ► READ ALSO") == "read also"
