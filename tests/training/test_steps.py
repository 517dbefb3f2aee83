"""How much likelier than by chance a tag follows another."""

from __future__ import annotations

from training.data.texts import IGNORE, Sentence, Text
from training.steps import measure_steps

LABELS = ("O", "B-place", "I-place")


def text_of(*rows: list[str | int]) -> Text:
    """Return a text whose sentences have these tags."""
    return Text("text", [Sentence(["word"] * len(tags), {"names": list(tags)}) for tags in rows])


def test_what_follows_often_is_likelier_than_by_chance() -> None:
    """Inside follows begin; begin never follows begin."""
    steps = measure_steps([text_of(["O", "B-place", "I-place", "O", "O"] * 9)], field="names", labels=LABELS)
    assert steps[1][2] > 0.3
    assert steps[1][1] < -0.3


def test_unknown_tags_count_for_nothing() -> None:
    """A tag that is not known in full says nothing of its neighbours, nor does another sentence without tags."""
    known = text_of(["O", "B-place", "O"])
    unknown = Text("text", [Sentence(["a", "b"], {"names": ["B-place", IGNORE]}), Sentence(["c"], {})])
    measured = [measure_steps(texts, field="names", labels=LABELS) for texts in ([known], [known, unknown])]
    assert measured[0] == measured[1]
