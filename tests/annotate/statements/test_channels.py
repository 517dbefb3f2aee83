"""Media through which something is said."""

from __future__ import annotations

import pytest

from dateline.annotate.statements.channels import Channels
from dateline.annotate.statements.clauses import find_clauses
from tests.annotate.statements.pages import ACCORDING, SAY, page, words


@pytest.mark.parametrize(
    ("sentence", "channel"),
    [
        (SAY, None),
        (ACCORDING, "Efe"),
        (
            (
                "In/ADP/case/3 a/DET/det/3 letter/NOUN/obl/5 officials/NOUN/nsubj/5 say/VERB/root/0 "
                "talks/NOUN/nsubj/7 failed/VERB/ccomp/5"
            ),
            "a letter",
        ),
        (
            (
                "Officials/NOUN/nsubj/2 tell/VERB/root/0 state/NOUN/compound/4 television/NOUN/obj/2 "
                "talks/NOUN/nsubj/6 failed/VERB/ccomp/2"
            ),
            "state television",
        ),
        (
            (
                "In/ADP/case/2 remarks/NOUN/obl/6 to/ADP/case/4 media/NOUN/nmod/2 she/PRON/nsubj/6 say/VERB/root/0 "
                "talks/NOUN/nsubj/8 failed/VERB/ccomp/6"
            ),
            "media",
        ),
    ],
)
def test_channels(sentence: str, channel: str | None) -> None:
    """The medium beside the verb, what is told, who remarks are made to, the agency itself."""
    read = page(sentence)
    (found,) = find_clauses(read)
    assert words(read, Channels(read).find(found)) == channel


def test_outlets() -> None:
    """Known agencies and words for them."""
    read = page(ACCORDING)
    assert Channels(read).is_outlet(5)
    assert not Channels(read).is_outlet(0)


@pytest.mark.parametrize(("noun", "is_publisher"), [("broadcaster", True), ("reporter", False), ("farmer", False)])
def test_publishers(noun: str, is_publisher: bool) -> None:  # noqa: FBT001 - a table's column
    """An outlet that no list has, by the noun beside its name; one who works for it is none."""
    read = page(f"the/DET/det/3 {noun}/NOUN/compound/3 Nordvik/PROPN/nsubj/4 say/VERB/root/0")
    assert Channels(read).is_publisher((0, 3)) is is_publisher
