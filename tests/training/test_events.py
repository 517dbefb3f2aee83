"""Sentences that tell events, and what the head learns from them."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, cast

import pytest

from dateline.model.bundle import SHIPPED, TOKENIZER
from dateline.model.pieces import WordPieces
from training.data.events import read_own, read_sentences
from training.data.texts import IGNORE

torch = pytest.importorskip("torch")

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from training.tasks.base import LabelSets
    from training.tasks.events import EventHead

PIECES = WordPieces.load(SHIPPED / TOKENIZER)
LINE = "[Kenya|A1] [expelled|E1:SANCTION.expel:happened] [two envoys|R1] and will [sue|E2:ACCUSE:planned] [Chad|R2] ."
ROW = {
    "id": "p1",
    "text": "Kenya expelled two envoys .",
    "events": [
        {"type": "YIELD", "source": [{"start": 0, "end": 5}], "target": [{"start": 15, "end": 25}]},
    ],
}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a folder of sixty marked sentences, each with two events."""
    lines = (LINE.replace(" .", f" in {year} .") for year in range(1960, 2020))
    (tmp_path / "a.txt").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


@pytest.fixture
def labels() -> LabelSets:
    """Return the labels of the head."""
    from training.tasks.events import EventTask

    return EventTask().label_sets({})


@pytest.fixture
def head(labels: LabelSets) -> EventHead:
    """Return a small head that learned nothing."""
    from training.tasks.events import EventTask

    torch.manual_seed(1)
    return cast("EventHead", EventTask().make_head(16, labels))


def read_batch(path: Path, labels: LabelSets, *, is_public: bool) -> dict[str, Tensor]:
    """Return the first window of a file or folder as a batch."""
    from training.samples import cut_samples, pad_samples

    text = next(iter(read_sentences(path) if is_public else read_own(path)))
    samples = list(cut_samples(text, labels=labels, pieces=PIECES, rng=random.Random(1)))
    return pad_samples(samples[:1], pieces=PIECES, rng=random.Random(1))


def test_own_sentences_carry_triggers_statuses_and_parties(own: Path) -> None:
    """Events of a text are numbered through; the bits of a word name the events that it takes part in."""
    texts = list(read_own(own))
    first, second = texts[0].sentences[:2]
    assert first.fields["events"][1] == "SANCTION"
    assert first.fields["statuses"][:7] == [IGNORE, "happened", *[IGNORE] * 4, "planned"]
    assert first.fields["events_actors"][0] == 1 << 1
    assert first.fields["events_recipients"][2:4] == [1 << 1, 1 << 1]
    assert first.fields["events_recipients"][7] == 1 << 2
    assert second.fields["events_number"][1] == 4


def test_a_tenth_of_our_own_sentences_is_left_to_measure_on(own: Path) -> None:
    """What is held is not learned from; which it is does not depend on what stands beside it."""
    learned, held = (
        {" ".join(sentence.words) for text in read_own(own, held=held) for sentence in text.sentences}
        for held in (False, True)
    )
    assert len(learned) + len(held) == 60
    assert 0 < len(held) < 15
    (own / "b.txt").write_text("Nobody came.\n", encoding="utf-8")
    assert {" ".join(s.words) for text in read_own(own, held=True) for s in text.sentences} - {"Nobody came ."} == held


def test_public_sentences_say_kind_and_parties(tmp_path: Path) -> None:
    """The kind stands at the first word; sentences that say nothing of an event are left out."""
    path = tmp_path / "rows.jsonl"
    rows = [ROW, {"id": "p2", "text": "So it was.", "events": [{"quad": 0}]}, {"id": "p3", "text": "No.", "events": []}]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    (text,) = read_sentences(path)
    fields = text.sentences[0].fields
    assert fields["coded"] == ["YIELD", *[IGNORE] * 4]
    assert (fields["events_sources"], fields["events_targets"]) == ([1, 0, 0, 0, 0], [0, 0, 1, 1, 0])


def test_planned_help_is_coded_as_an_agreement(labels: LabelSets) -> None:
    """The table follows PLOVER's rule for what has not happened."""
    from training.tasks.events import coding_table

    kinds, statuses = labels["events"], labels["statuses"]
    table = coding_table(kinds, statuses)
    assert kinds[int(table[kinds.index("AID"), statuses.index("planned")].argmax())] == "AGREE"
    assert kinds[int(table[kinds.index("AID"), statuses.index("happened")].argmax())] == "AID"
    assert kinds[int(table[kinds.index("AID"), statuses.index("negated")].argmax())] == "none"
    assert bool((table.sum(-1) == 1).all())


def learn(head: EventHead, hidden: Tensor, batch: dict[str, Tensor], *, steps: int) -> list[float]:
    """Take steps on one window; return the loss before each."""
    from training.tasks.events import EventTask

    optimizer = torch.optim.Adam(head.parameters(), lr=0.02)
    losses = []
    for _ in range(steps):
        loss = EventTask().loss(head, hidden, batch)
        assert loss is not None
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


@pytest.mark.parametrize("is_public", [True, False])
def test_the_head_learns_from_either_kind_of_label(
    own: Path, head: EventHead, labels: LabelSets, *, is_public: bool
) -> None:
    """A few steps on one window bring the loss down a good deal."""
    path = own
    if is_public:
        path = own / "rows.jsonl"
        path.write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    batch = read_batch(path, labels, is_public=is_public)
    losses = learn(head, torch.randn(1, batch["first"].shape[1], 16), batch, steps=60)
    assert losses[-1] < losses[0] - 1


def test_the_unmarked_trigger_is_found(own: Path, head: EventHead, labels: LabelSets) -> None:
    """Learned from kind and parties alone, some word tells the kind, and its parties are those given."""
    path = own / "rows.jsonl"
    path.write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    batch = read_batch(path, labels, is_public=True)
    hidden = torch.randn(1, batch["first"].shape[1], 16)
    learn(head, hidden, batch, steps=120)
    head.eval()
    coded = head.code(*head.tell(hidden))[0, :, 1:]
    word, kind = divmod(int(coded.argmax()), coded.shape[1])
    assert labels["events"][1 + kind] in {"CONCEDE", "RETREAT"}
    actors, recipients = head.party_scores(hidden)
    assert actors[0, word, 0] > 0
    assert bool((recipients[0, word, 2:4] > 0).all())
