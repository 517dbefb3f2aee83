"""Speech over several paragraphs."""

from __future__ import annotations

from dateline.annotate.statements.decode import decode_tags
from dateline.annotate.statements.read import find_attributions
from dateline.annotate.statements.tags import Nearest, Tags
from dateline.model.signals import ScoredSpan
from tests.annotate.statements.pages import SAY, page, tag, told

FIRST = "She/PRON/nsubj/2 say/VERB/root/0 :/PUNCT/punct/5 “/PUNCT/punct/5 We/PRON/ccomp/2 tried/VERB/ccomp/2"
SECOND = "“/PUNCT/punct/3 Nobody/PRON/nsubj/3 helped/VERB/root/0 us/PRON/obj/3 ./PUNCT/punct/3 ”/PUNCT/punct/3"


def test_a_speech_goes_on_with_its_speaker() -> None:
    """Whatever the tags give it to, and where they pass it over."""
    read = page(FIRST, SECOND, SAY)
    for tags in ("s c - o o o - o o o o o s c o o", "s c - o o o - - - - - - s c o o"):
        tag(read.facts, tags)
        assert [told(read, each) for each in find_attributions(read)] == [
            ("She", "say", ["“ We tried", "“ Nobody helped us . ”"]),
            ("Officials", "say", ["talks failed"]),
        ]


def test_a_speech_with_a_cue_beside_it() -> None:
    """It is that cue's."""
    added = SECOND.replace("root/0", "ccomp/8") + " he/PRON/nsubj/8 say/VERB/root/0"
    read = page(FIRST, added)
    spans = (
        *(ScoredSpan(0, 1, "source", 0.9), ScoredSpan(1, 2, "cue", 0.9), ScoredSpan(3, 6, "content", 0.9)),
        *(ScoredSpan(6, 12, "content", 0.9), ScoredSpan(12, 13, "source", 0.9), ScoredSpan(13, 14, "cue", 0.9)),
    )
    found = decode_tags(read, Tags(spans, Nearest(read)))
    assert [told(read, each)[0] for each in found] == ["She", "he"]
