"""Cues without a tagged content."""

from __future__ import annotations

import pytest

from dateline.annotate.statements.orphans import read_orphans
from dateline.annotate.statements.tags import read_tags
from tests.annotate.statements.pages import SAY, tagged, told

KNOWN = (
    "Ada/PROPN/nsubj:pass/3 was/AUX/aux:pass/3 recognize/VERB/root/0 by/ADP/case/6 fifty/NUM/nummod/6 "
    "states/NOUN/obl:agent/3"
)


@pytest.mark.parametrize(
    ("sentence", "tags", "found"),
    [
        (SAY, "- c", [("Officials", "say", ["talks failed"])]),
        (KNOWN, "- c c", [("fifty states", "was recognize", ["Ada"])]),
        ("She/PRON/nsubj/2 seem/VERB/root/0 tired/ADJ/xcomp/2", "- c", []),
        (SAY.replace("say", "shrug"), "- c", []),
    ],
)
def test_what_the_parse_hangs_on_a_cue(sentence: str, tags: str, found: list[tuple[str, str, list[str]]]) -> None:
    """A clause with its subject, or the subject of a passive with its agent; nothing of verbs that are no cues."""
    read = tagged(tags, sentence)
    held = read_tags(read)
    assert held is not None
    assert [told(read, each) for each in read_orphans(read, held, [False] * len(read.words))] == found
