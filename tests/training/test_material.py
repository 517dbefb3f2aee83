"""The reader of sentences with marked events, and the sentences themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.data.material import Event, Marked, MaterialError, Mention, read_marked, read_material

FOLDER = Path(__file__).parents[2] / "training" / "material" / "events"


def read_one(line: str) -> Marked:
    """Return the only sentence of a file of one line."""
    [marked] = read_marked([line], name="aid.txt")
    return marked


def test_marks_become_offsets() -> None:
    """The text loses its marks; events and parties point into it."""
    marked = read_one("[Oman|A1] will [send|E1:AID:planned] tents to [Chad|R1].")
    assert marked.text == "Oman will send tents to Chad."
    assert marked.events == (Event(1, "AID", None, "planned", 10, 14),)
    assert marked.mentions == (Mention(0, 4, (1,), ()), Mention(24, 28, (), (1,)))


def test_a_party_may_have_several_parts() -> None:
    """One mention acts in one event and receives another."""
    marked = read_one(
        "[Peru|A1] [urged|E1:REQUEST.yield:happened] [Chile|R1 A2] to [withdraw|E2:RETREAT.withdraw:demanded]."
    )
    assert marked.mentions[1] == Mention(11, 16, (2,), (1,))
    assert [event.mode for event in marked.events] == ["yield", "withdraw"]


def test_comments_and_empty_lines_are_left_out() -> None:
    """Only sentences come out."""
    assert list(read_marked(["# Aid.", "", "Rain fell."], name="none.txt")) == [Marked("Rain fell.", (), ())]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("[Oman|A1] sent tents.", "event 1, which has no trigger"),
        ("[Oman|A1 [sent|E1:AID:happened]] tents.", "'[' belongs to no mark"),
        ("Oman [sent|E1:GIFT:happened] tents.", "no type 'GIFT'"),
        ("Oman [sent|E1:AID.cash:happened] tents.", "AID has no mode 'cash'"),
        ("Oman [expelled|E1:SANCTION.cash:happened] him.", "SANCTION has no mode 'cash'; it has convict"),
        ("Oman [sent|E1:AID:done] tents.", "no status 'done'"),
        ("Oman [sent|E1:AID] tents.", "cannot read the labels"),
        ("Oman [sent off|E1:AID:happened] tents.", "not one word"),
        ("Oman [sent |E1:AID:happened] tents.", "blanks at the edge"),
        ("Oman [sent|E1:AID:happened] and [gave|E1:AID:happened] tents.", "two triggers of event 1"),
        ("Oman  slept.", "'  ' belongs to no mark"),
        (" Oman slept.", "blanks at the start"),
    ],
)
def test_an_error_names_file_and_line(line: str, problem: str) -> None:
    """What is wrong is said, and where."""
    with pytest.raises(MaterialError) as error:
        list(read_marked(["# Aid.", line], name="aid.txt"))
    assert str(error.value).startswith("aid.txt:2: ")
    assert problem in str(error.value)


def test_the_material_can_be_read() -> None:
    """Every line of our own sentences is right, and none stands there twice."""
    texts = [marked.text for marked in read_material(FOLDER)]
    assert texts
    assert len(texts) == len(set(texts))
