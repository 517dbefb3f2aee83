"""Heads, batches and the graph; left out where torch is not installed."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from dateline.model.bundle import SHIPPED, TOKENIZER
from dateline.model.pieces import WordPieces
from training.data.texts import Sentence, Text

torch = pytest.importorskip("torch")

if TYPE_CHECKING:
    from training.network import Network
    from training.tasks.base import LabelSets

PIECES = WordPieces.load(SHIPPED / TOKENIZER)
FIELDS: dict[str, list[str | int]] = {
    "upos": ["PROPN", "VERB", "PUNCT"],
    "xpos": ["NNP", "VBD", "."],
    "feats": ["_", "_", "_"],
    "lemma": ["k0|", "l1|", "l0|"],
    "deps": ["nsubj", "root", "punct"],
    "heads": [1, -1, 1],
    "names": ["B-place", "O", "O"],
    "hints": ["any-B", "O", "O"],
    "mentions": ["B-place", "O", "O"],
    "attribution": ["B-source", "B-cue", "O"],
    "links": ["_", 0, "_"],
    "chains": [7, "_", "_"],
    "events": ["none", "AGREE", "none"],
    "statuses": ["_", "happened", "_"],
    "events_number": ["_", 0, "_"],
    "events_actors": [1, 0, 0],
    "events_recipients": [0, 0, 0],
}

LINKED = {"attribution", "links", "chains", "events"}


def make_text(sentences: int) -> Text:
    """Return a text of like sentences."""
    return Text("t", [Sentence(["Accra", "agreed", "."], dict(FIELDS), index == 0) for index in range(sentences)])


def make_network() -> tuple[Network, LabelSets]:
    """Return a very small network with all heads."""
    from training.backbone import Backbone, Shape
    from training.network import Network
    from training.samples import count_labels
    from training.tasks import TASKS

    counts = count_labels(iter([make_text(3)]))
    counts["lemma"] = Counter({f"l{n}|": 5 for n in range(5)} | {"k0|": 5})
    labels = {name: found for task in TASKS for name, found in task.label_sets(counts).items()}
    shape = Shape(30522, 24, 1, 2, 48, 512, 1e-12)
    backbone = Backbone(shape, shapes=9, dropout=0.1)
    return Network(backbone, TASKS, labels=labels, pad=PIECES.pad), labels


def test_windows_hold_whole_sentences() -> None:
    """No word is lost; heads point inside the window; what is known beforehand is not learned."""
    from training.samples import cut_samples

    _, labels = make_network()
    samples = list(cut_samples(make_text(90), labels=labels, pieces=PIECES, rng=random.Random(3)))
    assert sum(len(sample.words) for sample in samples) == 270
    assert len(samples) > 1
    for sample in samples:
        assert len(sample.words) % 3 == 0
        assert sample.fields["sentence"][0] == -100
        assert sample.fields["heads"][:3] == [2, 0, 2]


def test_every_head_learns() -> None:
    """A few steps on one batch bring every loss down."""
    from training.samples import cut_samples, make_batches

    torch.manual_seed(1)
    network, labels = make_network()
    samples = list(cut_samples(make_text(30), labels=labels, pieces=PIECES, rng=random.Random(1)))
    (batch, *_) = make_batches(samples, pieces=PIECES, size=400, rng=random.Random(1))
    optimizer = torch.optim.Adam(network.parameters(), 1e-2)
    before = {name: loss.item() for name, loss in network.losses(batch).items()}
    for _ in range(12):
        optimizer.zero_grad()
        torch.stack(list(network.losses(batch).values())).sum().backward()
        optimizer.step()
    after = {name: loss.item() for name, loss in network.losses(batch).items()}
    assert before.keys() == {"sentence", "upos", "xpos", "feats", "lemma", "tree", "names", "mentions", *LINKED}
    assert all(after[name] < before[name] or before[name] == 0 for name in before)


def test_the_encoder_runs_on_the_network() -> None:
    """What training measures is what the package runs."""
    from dateline.model import Encoder, Words
    from dateline.model.encoder import span_decoders
    from training.network import TorchRunner

    network, labels = make_network()
    runner = TorchRunner(network, torch.device("cpu"))
    encoder = Encoder(PIECES, labels, span_decoders(labels, {}), frozenset(), runner, "test")
    (signals,) = encoder.encode([Words(["Accra", "agreed", "."] * 5, [0], [0, 3, 6, 9, 12])])
    assert signals.size == 15
    assert int(signals.sentence_starts.sum()) == 5


def test_a_head_can_learn_alone() -> None:
    """With the backbone fixed, one head changes and nothing else does."""
    from training.optimizer import make_optimizer
    from training.samples import cut_samples, make_batches
    from training.settings import Settings

    network, labels = make_network()
    network.fix(learning=["names"], is_backbone_fixed=True)
    samples = list(cut_samples(make_text(9), labels=labels, pieces=PIECES, rng=random.Random(1)))
    (batch, *_) = make_batches(samples, pieces=PIECES, size=400, rng=random.Random(1))
    before = {name: value.clone() for name, value in network.state_dict().items()}
    losses = network.losses(batch)
    losses["names"].backward()
    make_optimizer(network, Settings(backbone="", data="")).step()
    changed = {name for name, value in network.state_dict().items() if not value.equal(before[name])}
    assert losses.keys() == {"names"}
    assert changed == {"heads.names.1.weight", "heads.names.1.bias"}


def test_a_link_may_leave_its_paragraph() -> None:
    """A content points at a cue of the paragraph before it; where that is in another window nothing is learned."""
    from training.samples import cut_samples

    _, labels = make_network()
    first = Sentence(["Ama", "said", ":"], {"links": ["_", 0, "_"]}, begins_block=True)
    second = Sentence(["Go", "home", "."], {"links": [-2, "_", "_"]}, begins_block=True)
    (sample,) = cut_samples(Text("t", [first, second]), labels=labels, pieces=PIECES, rng=random.Random(1))
    (alone,) = cut_samples(Text("t", [second]), labels=labels, pieces=PIECES, rng=random.Random(1))
    assert sample.fields["links"] == [-100, 0, -100, 1, -100, -100]
    assert alone.fields["links"] == [-100, -100, -100]


def test_what_a_set_knows_in_part_is_padded_as_unknown() -> None:
    """Samples of one batch may have different fields: half of a set may have tags of a teacher."""
    from training.samples import Sample, pad_samples

    group = [Sample(["Accra"], {"chains": [3]}), Sample(["Lome", "agreed"], {"names": [1, 0]})]
    batch = pad_samples(group, pieces=PIECES, rng=random.Random(1))
    assert batch["names"].tolist() == [[-100, -100], [1, 0]]
    assert batch["chains"].tolist() == [[3, -100], [-100, -100]]


def test_a_first_mention_points_nowhere_and_a_later_one_at_any_before_it() -> None:
    """The loss of chains falls when a head learns that word 2 goes with word 0."""
    from training.tasks import ChainTask

    torch.manual_seed(1)
    task = ChainTask("chains")
    head = task.make_head(8, {}).eval()
    hidden = torch.randn(1, 3, 8)
    batch = {"chains": torch.tensor([[4, 5, 4]]), "first": torch.tensor([[1, 2, 3]])}
    optimizer = torch.optim.Adam(head.parameters(), 1e-2)
    for _ in range(80):
        optimizer.zero_grad()
        loss = task.loss(head, hidden, batch)
        assert loss is not None
        loss.backward()
        optimizer.step()
    pairs, nowhere = head.scores(hidden)
    assert pairs[0, 2, 0] > nowhere[0, 2] > pairs[0, 2, 1]
    assert nowhere[0, 1] > pairs[0, 1, 0]
