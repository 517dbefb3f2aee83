"""Readers of training data, on small files of the true formats."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from training.data.entities import read_ecb, read_re3d, read_uner, read_wikigold
from training.data.names import is_calendar_word, name_type, strip_titles, trim_name
from training.data.texts import ANY_BEGIN, ANY_INSIDE, IGNORE, tag_spans
from training.data.treebank import add_hints, add_names, read_treebank
from training.lemmas import known_lemmas

if TYPE_CHECKING:
    from pathlib import Path

TREEBANK = """# newdoc id = one
# newpar
# text = President Ama Sarpong met Ghana's envoy.
1	President	president	PROPN	NNP	Number=Sing	4	nsubj	_	Entity=(1-person-new-nnnnn-cf1-3-sgl
2	Ama	Ama	PROPN	NNP	Number=Sing	1	flat	_	_
3	Sarpong	Sarpong	PROPN	NNP	Number=Sing	1	flat	_	Entity=1)
4	met	meet	VERB	VBD	Tense=Past	0	root	_	_
5-6	Ghana's	_	_	_	_	_	_	_	_
5	Ghana	Ghana	PROPN	NNP	Number=Sing	7	nmod:poss	_	Entity=(2-person-new-n-cf2-3-sgl(3-place-new-n-cf3-1-sgl
6	's	's	PART	POS	_	5	case	_	Entity=3)
7	envoy	envoy	NOUN	NN	Number=Sing	4	obj	_	Entity=2)|SpaceAfter=No
8	.	.	PUNCT	.	_	4	punct	_	_

# text = He left Monday.
1	He	he	PRON	PRP	_	2	nsubj	_	Entity=(1-person-giv-nnnnn-cf1-1-ana)
2	left	leave	VERB	VBD	Tense=Past	0	root	_	_
3	Monday	Monday	PROPN	NNP	Number=Sing	2	obl:unmarked	_	Entity=(4-time-new-nnnnn-cf2-1-sgl)|SpaceAfter=No
4	.	.	PUNCT	.	_	2	punct	_	_

"""


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    """A treebank of two sentences in one paragraph."""
    path = tmp_path / "small.conllu"
    path.write_text(TREEBANK, encoding="utf-8")
    return path


def write_rows(path: Path, rows: list[dict[str, object]]) -> Path:
    """Write JSON lines, packed."""
    path.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
    return path


def test_a_treebank_is_read_whole(treebank: Path) -> None:
    """Words, trees and paragraphs; ranges of split words are passed over."""
    (text,) = read_treebank(treebank)
    first, second = text.sentences
    assert first.words == ["President", "Ama", "Sarpong", "met", "Ghana", "'s", "envoy", "."]
    assert first.fields["heads"] == [3, 0, 0, -1, 6, 4, 3, 3]
    assert (first.begins_block, second.begins_block) == (True, False)
    assert known_lemmas([text]) >= {"VERB meet", "PRON he"}


def test_names_lose_titles_and_know_countries(treebank: Path) -> None:
    """A title is no name, a pronoun is none, a time is none."""
    (text,) = read_treebank(treebank)
    add_names(text)
    assert text.sentences[0].fields["names"] == ["O", "B-person", "I-person", "O", "B-country", "O", "O", "O"]
    assert set(text.sentences[1].fields["names"]) == {"O"}


def test_hints_say_where_names_are(treebank: Path) -> None:
    """Proper nouns that the tree ties together are one name of unknown type."""
    (text,) = read_treebank(treebank)
    add_hints(text)
    hints = text.sentences[0].fields["hints"]
    assert hints[0] == IGNORE
    assert hints[1:3] == [ANY_BEGIN, ANY_INSIDE] or hints[2] != "O"
    assert hints[4] == "B-country"
    assert text.sentences[1].fields["hints"][2] == "O"


def test_wikigold(tmp_path: Path) -> None:
    """Tags without begins become spans; a nationality is a country."""
    path = tmp_path / "wikigold.conll.gz"
    path.write_bytes(gzip.compress(b"The O\nNorwegian I-MISC\nband O\nNorth I-ORG\nQuay I-ORG\n. O\n\n"))
    (text,) = read_wikigold(path)
    assert text.sentences[0].fields["names"] == ["O", "B-country", "O", "B-organization", "I-organization", "O"]


def test_re3d_keeps_mentions_and_trims_names(tmp_path: Path) -> None:
    """A mention keeps its article, a name does not."""
    text = "The Lusaka Chamber met the rebels."
    entities = [
        {"start": 0, "end": 18, "type": "organization", "named": True},
        {"start": 23, "end": 33, "type": "organization", "named": False},
    ]
    rows: list[dict[str, object]] = [{"id": "a", "corpus": "re3d", "text": text, "entities": entities}]
    (found,) = read_re3d(write_rows(tmp_path / "re3d.jsonl.gz", rows))
    fields = found.sentences[0].fields
    assert fields["mentions"] == [
        "B-organization",
        *["I-organization"] * 2,
        "O",
        "B-organization",
        "I-organization",
        "O",
    ]
    assert fields["names"][:4] == ["O", "B-organization", "I-organization", "O"]


def test_uner_leaves_other_capitals_open(tmp_path: Path) -> None:
    """What a data set does not mark is not proven to be no name."""
    entities = [{"start": 4, "end": 9, "type": "person"}]
    rows: list[dict[str, object]] = [
        {"id": "a", "corpus": "uner-ewt", "text": "Ask Kwame about Danish ham", "entities": entities}
    ]
    (found,) = read_uner(write_rows(tmp_path / "uner.jsonl.gz", rows))
    assert found.sentences[0].fields["names"] == ["O", "B-person", "O", IGNORE, "O"]


def test_ecb_reads_annotated_sentences_alone(tmp_path: Path) -> None:
    """Only what was annotated teaches."""
    text = "Kofi Boadu won. Nobody else ran."
    documents: list[dict[str, object]] = [
        {"doc": "d", "text": text, "sents": [[0, 15, 0], [16, 32, 1]], "annotated": [0]}
    ]
    mentions = [{"doc": "d", "start": 0, "end": 10, "kind": "human", "tag": "HUMAN_PART_PER"}]
    docs = write_rows(tmp_path / "docs.jsonl.gz", documents)
    (found,) = read_ecb(docs, write_rows(tmp_path / "mentions.jsonl.gz", mentions))
    assert found.sentences[0].words == ["Kofi", "Boadu", "won", "."]
    assert found.sentences[0].fields["names"] == ["B-person", "I-person", "O", "O"]


@pytest.mark.parametrize(
    ("text", "head", "name"),
    [
        ("the University of Cape Coast in Ghana", 1, "University of Cape Coast"),
        ("the old Quay", 2, "Quay"),
        ("Ministry of Health and Welfare", 0, "Ministry of Health and Welfare"),
    ],
)
def test_the_extent_of_a_name(text: str, head: int, name: str) -> None:
    """A name goes as far as name words, over the short words between them."""
    words = text.split()
    start, end = trim_name(words, head, is_name_word=[word[0].isupper() for word in words])
    assert " ".join(words[start:end]) == name


def test_titles() -> None:
    """Titles go; an office alone is no name."""
    assert strip_titles(["Prime", "Minister", "Abena", "Osei"], 0, end=4) == 2
    assert strip_titles(["Secretary", "of", "State"], 0, end=3) == 3


def test_types() -> None:
    """A country's word is a country whatever the data set called it, but for names shared with others."""
    assert name_type(["Ghanaians"], "person") == "country"
    assert name_type(["Georgia"], "place") == "place"
    assert is_calendar_word("Tues") is False
    assert is_calendar_word("Tuesday")


def test_longer_spans_win() -> None:
    """Of nested spans the outer one is kept."""
    assert tag_spans(3, [(1, 2, "place"), (0, 3, "organization")]) == ["B-organization", *["I-organization"] * 2]
