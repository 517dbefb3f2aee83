"""From tags to attributions."""

from __future__ import annotations

from dateline.annotate.statements.decode import decode_tags
from dateline.annotate.statements.tags import Nearest, Tags
from dateline.model.signals import ScoredSpan
from tests.annotate.statements.pages import QUOTE, SAY, page, told


def test_contents_go_to_cues_and_cues_to_sources() -> None:
    """Each to the nearest of its sentence; a score is that of the less certain."""
    read = page(SAY, QUOTE)
    spans = [
        *(ScoredSpan(0, 1, "source", 0.9), ScoredSpan(1, 2, "cue", 0.8), ScoredSpan(2, 4, "content", 0.7)),
        *(ScoredSpan(11, 12, "source", 0.9), ScoredSpan(12, 13, "cue", 0.9), ScoredSpan(6, 10, "content", 0.9)),
    ]
    found = decode_tags(read, Tags(tuple(spans), Nearest(read)))
    assert [told(read, each) for each in found] == [
        ("Officials", "say", ["talks failed"]),
        ("officials", "say", ["“ We will stay , ”"]),
    ]
    assert found[0].score == 0.7


def test_what_lacks_a_part() -> None:
    """A content without any cue is nothing, nor is a cue without content; a cue may lack a source."""
    read = page(SAY)
    cue, content = ScoredSpan(1, 2, "cue", 0.8), ScoredSpan(2, 4, "content", 0.7)
    assert decode_tags(read, Tags((content,), Nearest(read))) == []
    assert decode_tags(read, Tags((cue,), Nearest(read))) == []
    (found,) = decode_tags(read, Tags((cue, content), Nearest(read)))
    assert found.source is None


def test_only_speech_leaves_its_paragraph() -> None:
    """What stands in marks may be said by the paragraph before; other words belong to a cue of their own one."""
    speech = "“/PUNCT/punct/3 Nobody/PRON/nsubj/3 left/VERB/root/0 ./PUNCT/punct/3 ”/PUNCT/punct/3"
    for behind, contents in ((speech, ["talks failed", "“ Nobody left . ”"]), (SAY, ["talks failed"])):
        read = page(SAY, behind)
        spans = (*(ScoredSpan(1, 2, "cue", 0.8), ScoredSpan(2, 4, "content", 0.7)), ScoredSpan(5, 10, "content", 0.7))
        (found,) = decode_tags(read, Tags(spans, Nearest(read)))
        assert told(read, found)[2] == contents
