"""The teacher: MPNet as published, and tags that agree with what a treebank says of names."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, cast

import pytest

from dateline.model.bundle import SHIPPED, TOKENIZER
from dateline.model.pieces import WordPieces
from training.data.texts import Sentence, Text

torch = pytest.importorskip("torch")

if TYPE_CHECKING:
    from training.teacher.label import Teacher

PIECES = WordPieces.load(SHIPPED / TOKENIZER)
TAGS = ("O", "B-person", "I-person")


@pytest.fixture
def teacher() -> Teacher:
    """Return a very small teacher that learned nothing."""
    from training.backbone import Shape
    from training.network import Network
    from training.tasks import SpanTask
    from training.teacher.label import Teacher
    from training.teacher.mpnet import MPNet
    from training.teacher.reading import Reading

    torch.manual_seed(1)
    backbone = MPNet(Shape(30527, 24, 1, 2, 48, 514, 1e-5), shapes=9, dropout=0.1)
    network = Network(backbone, (SpanTask("names"),), labels={"names": TAGS}, pad=PIECES.pad).eval()
    return Teacher(Reading(network, PIECES, random.Random(1)), {"names": TAGS})


def test_every_word_gets_an_opinion(teacher: Teacher) -> None:
    """Rows keep the order of texts; two tags a word and the share of the first."""
    texts = [
        Text(name, [Sentence(["Ama", "left", "."], {}, begins_block=True)] * count)
        for name, count in (("a", 3), ("b", 1))
    ]
    rows = list(teacher.label(texts))
    assert [(row["text"], len(cast("list[str]", row["names"]))) for row in rows] == [("a", 9), ("b", 3)]
    (words,) = [rows[1][column] for column in ("names_share",)]
    assert all(50 <= share <= 100 for share in cast("list[int]", words))


def test_a_treebank_has_the_say_where_names_are() -> None:
    """Only what its hint allows is weighed; where the two differ nothing is known; its own tag of a country stands."""
    from training.teacher.label import UNKNOWN, weigh

    chances = {"O": 0.2, "B-person": 0.6, "B-place": 0.2}
    assert weigh(chances, "_") == ("B-person", "O", 75)
    assert weigh(chances, "any-B") == ("B-person", "B-place", 75)
    assert weigh(chances, "O") == UNKNOWN
    assert weigh({"O": 0.5, "B-country": 0.5}, "B-country") == ("B-country", "B-country", 100)


def test_distances_fall_into_the_published_buckets() -> None:
    """Near ones one by one, each direction apart; far ones share a bucket (values of the published code)."""
    from training.teacher.mpnet import _buckets

    table = _buckets(200)
    assert table[100, 100:104].tolist() == [0, 17, 18, 19]
    assert table[100, 97:100].tolist() == [3, 2, 1]
    assert table[0, 199] == 31
    assert table[199, 0] == 15
