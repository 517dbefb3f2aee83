"""The reader of attributions, and tags of a teacher."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from training.data.attribution import read_polnear
from training.data.silver import add_silver, read_silver
from training.data.texts import IGNORE, Sentence, Text

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Ama Sarpong left early.\n\n“Go home,” the envoy said, “or wait.”\n\nNobody spoke."
ROW = {
    "id": "one",
    "text": TEXT,
    "discard": [[TEXT.index("Nobody"), len(TEXT)]],
    "attributions": [
        {
            "source": [[TEXT.index("the envoy"), TEXT.index(" said")]],
            "cue": [[TEXT.index("said"), TEXT.index(", “or")]],
            "content": [[TEXT.index("“Go"), TEXT.index(" the")], [TEXT.index("“or"), TEXT.index("”\n\nNobody") + 1]],
        },
        {"source": [], "cue": [[TEXT.index("left"), TEXT.index(" early")]], "content": []},
    ],
}


@pytest.fixture
def article(tmp_path: Path) -> Text:
    """Return the one article, read from a file of the true format."""
    path = tmp_path / "train.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(ROW).encode()))
    (text,) = read_polnear(path)
    return text


def test_paragraphs_carry_tags(article: Text) -> None:
    """Sources, cues and contents of several stretches are tagged; what was not annotated is unknown."""
    first, second, third = article.sentences
    assert first.fields["attribution"] == ["O", "O", "B-cue", "O", "O"]
    assert second.words[5:8] == ["the", "envoy", "said"]
    assert second.fields["attribution"][5:8] == ["B-source", "I-source", "B-cue"]
    assert second.fields["attribution"].count("B-content") == 2
    assert set(third.fields["attribution"]) == {IGNORE}


def test_contents_point_at_their_cue_and_the_cue_at_its_source(article: Text) -> None:
    """Links count from the paragraph's first word; a cue without a source points at itself."""
    first, second, _ = article.sentences
    assert first.fields["links"] == [IGNORE, IGNORE, 2, IGNORE, IGNORE]
    assert second.fields["links"][0] == 7
    assert second.fields["links"][7] == 5


def test_tags_of_a_teacher_are_laid_over_the_sentences(tmp_path: Path) -> None:
    """Rows are found by the name of the text; texts without a row stay as they are."""
    path = tmp_path / "silver.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps({"text": "one", "names": ["B-person", "O", IGNORE]}).encode()))
    one = Text("one", [Sentence(["Ama", "left"], {}), Sentence(["."], {})])
    other = Text("two", [Sentence(["Kofi"], {})])
    add_silver([one, other], read_silver(path))
    assert [sentence.fields for sentence in one.sentences] == [{"names": ["B-person", "O"]}, {"names": [IGNORE]}]
    assert other.sentences[0].fields == {}
