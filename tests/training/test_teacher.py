"""The teacher: MPNet as published, and tags that agree with what a treebank says of names."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest

from dateline.model.bundle import SHIPPED, TOKENIZER
from dateline.model.pieces import WordPieces
from training.data.silver import read_silver
from training.data.texts import IGNORE, Sentence, Text

torch = pytest.importorskip("torch")

from training.teacher.label import write_rows  # noqa: E402 - torch is asked for first

if TYPE_CHECKING:
    from pathlib import Path

    from training.teacher.acts import Columns, Opinion
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


LABELS = {"events": ("none", "ASSAULT", "AID"), "statuses": ("happened", "planned")}


def opine(kinds: list[list[float]], actors: list[list[float]]) -> Opinion:
    """Return an opinion on three words that doubts no recipient: there is none."""
    from training.teacher.acts import Opinion

    zeros = np.zeros((3, 3), dtype=np.float32)
    statuses = np.array([[0.9, 0.1]] * 3, dtype=np.float32)
    return Opinion(np.array(kinds, np.float32), statuses, np.array(actors, np.float32), zeros)


def note(said: Opinion) -> Columns:
    """Return the columns of three words after an opinion on them."""
    from dateline.model.windows import Window
    from training.teacher.acts import Columns, note_window
    from training.teacher.reading import Job

    columns = Columns.blank(3)
    note_window(columns, Job(0, ["Rebels", "shelled", "Goma"], Window(0, 0, 3)), said, LABELS)
    return columns


def test_sure_triggers_are_noted_with_status_and_parties() -> None:
    """What is likely in between is unknown; the bits of a word's mask are the numbers of its events."""
    columns = note(opine([[0.95, 0.03, 0.02], [0.1, 0.8, 0.1], [0.7, 0.2, 0.1]], [[0] * 3, [0.9, 0.1, 0.1], [0] * 3]))
    assert columns.events == ["none", "ASSAULT", IGNORE]
    assert columns.statuses == [IGNORE, "happened", IGNORE]
    assert columns.events_number == [IGNORE, 0, IGNORE]
    assert columns.events_actors == [1, 0, 0]


def test_a_doubted_party_leaves_the_kind_alone() -> None:
    """Half a chance that a word is the actor: the trigger teaches neither status nor parties."""
    columns = note(opine([[0.95, 0.03, 0.02], [0.1, 0.8, 0.1], [0.7, 0.2, 0.1]], [[0] * 3, [0.5, 0.1, 0.1], [0] * 3]))
    assert columns.events[1] == "ASSAULT"
    assert columns.events_number == [IGNORE] * 3
    assert columns.events_actors == [0, 0, 0]


def test_teachers_of_events_label_together() -> None:
    """Two teachers give one row a text, a label a word, in the order of texts."""
    from training.backbone import Shape
    from training.network import Network
    from training.tasks import EventTask
    from training.teacher.acts import label_events
    from training.teacher.mpnet import MPNet
    from training.teacher.reading import Reading

    task = EventTask()
    labels = task.label_sets({})
    readings = []
    for seed in (1, 2):
        torch.manual_seed(seed)
        backbone = MPNet(Shape(30527, 24, 1, 2, 48, 514, 1e-5), shapes=9, dropout=0.1)
        network = Network(backbone, (task,), labels=labels, pad=PIECES.pad).eval()
        readings.append(Reading(network, PIECES, random.Random(1)))
    texts = [Text(name, [Sentence(["Ama", "left", "."], {})] * count) for name, count in (("a", 3), ("b", 1))]
    rows = list(label_events(readings, labels, texts))
    assert [(row["text"], len(cast("list[str]", row["events"]))) for row in rows] == [("a", 9), ("b", 3)]
    assert rows[0].keys() == {"text", *EventTask.fields[:2], "events_number", "events_actors", "events_recipients"}


def test_labels_of_several_teachers_are_put_together(tmp_path: Path) -> None:
    """One file may hold several rows of a text, each with fields of its own."""
    path = tmp_path / "silver.jsonl.gz"
    write_rows(
        path, iter([{"text": "a", "names": ["O"]}, {"text": "b", "names": []}, {"text": "a", "events": ["AID"]}])
    )
    assert read_silver(path) == {"a": {"names": ["O"], "events": ["AID"]}, "b": {"names": []}}
