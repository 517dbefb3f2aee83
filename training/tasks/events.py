"""Events: what a word tells, with which status, and which words are the actor and the recipient of it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import TYPE_CHECKING, Final, cast, get_args

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from dateline.codebook import shared_codebook
from dateline.codebook.future import coded_type
from dateline.schema import EventStatus
from training.data.events import ANY, JOINED, NEGATED, NONE, QUADS
from training.dropout import SharedDropout
from training.tasks.base import IGNORED, Batch, LabelSets, Outputs
from training.tasks.links import NEVER, PointerHead, real_words

if TYPE_CHECKING:
    from collections import Counter

DROPOUT: Final = 0.2
PARTY_WEIGHT: Final = 0.1  # of the sum over a window's words: about three of fifty name a party
JOINT_WEIGHT: Final = 0.3  # of finding one trigger and no second, beside telling which kind it is of
EPSILON: Final = 1e-6


class EventHead(nn.Module):
    """Kinds and statuses of words, and two pointer heads from a trigger to the words of its parties."""

    def __init__(
        self, width: int, *, kinds: tuple[str, ...], statuses: tuple[str, ...], coded: tuple[str, ...]
    ) -> None:
        super().__init__()
        self.dropout = SharedDropout(DROPOUT)
        self.kinds, self.statuses = nn.Linear(width, len(kinds)), nn.Linear(width, len(statuses))
        self.actors, self.recipients = PointerHead(width), PointerHead(width)
        self.register_buffer("coding", coding_table(kinds, statuses), persistent=False)
        self.register_buffer("allowed", _allowed(coded, kinds), persistent=False)

    def tell(self, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """Return the log-probabilities of kinds and of statuses, (batch, words, labels) each."""
        dropped = self.dropout(hidden)
        return self.kinds(dropped).log_softmax(-1), self.statuses(dropped).log_softmax(-1)

    def code(self, kinds: Tensor, statuses: Tensor) -> Tensor:
        """Return (batch, words, kinds): the log-probability of each kind as PLOVER codes it, the status seen to."""
        table = self.get_buffer("coding")
        return torch.einsum("bwk,bws,ksc->bwc", kinds.exp(), statuses.exp(), table).clamp_min(EPSILON).log()

    def party_scores(self, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """Return (batch, words, words) twice: the log odds that a word names an actor, or a recipient, of another."""
        scores = [head.scores(hidden) for head in (self.actors, self.recipients)]
        actors, recipients = (pairs - nowhere.unsqueeze(2) for pairs, nowhere in scores)
        return actors, recipients


class EventTask:
    """Learns from marked triggers, and from sentences that tell the kind and the parties but not the trigger.

    For the latter every word may be the trigger: its chance is that of the kind times those of both parties. The kind
    is told by the sums over all words; of words, one is to be the trigger and the others not.
    """

    name = "events"
    fields: tuple[str, ...] = ("events", "statuses", "coded")

    def label_sets(self, counts: Mapping[str, Counter[str]]) -> dict[str, tuple[str, ...]]:
        """Return kinds, `none` first, statuses, and what sentences without marked triggers may say."""
        del counts
        kinds = tuple(shared_codebook().types)
        return {
            "events": (NONE, *kinds),
            "statuses": (*get_args(EventStatus), NEGATED),
            "coded": (*kinds, *JOINED, *QUADS, ANY),
        }

    def make_head(self, width: int, labels: LabelSets) -> nn.Module:
        """Return an `EventHead`."""
        return EventHead(width, kinds=labels["events"], statuses=labels["statuses"], coded=labels["coded"])

    def loss(self, head: nn.Module, hidden: Tensor, batch: Batch) -> Tensor | None:
        """Return the loss of marked triggers, of whole sentences, or of both, as the batch has it."""
        events = cast("EventHead", head)
        found = [
            loss(events, hidden, batch)
            for field, loss in (("coded", _sentence_loss), ("events", _trigger_loss))
            if field in batch
        ]
        return sum(found[1:], found[0]) if found else None

    def outputs(self, head: nn.Module, hidden: Tensor, context: Outputs) -> Outputs:
        """Return log-probabilities of kinds and statuses, and the vectors of both pointer heads."""
        del context
        events = cast("EventHead", head)
        kinds, statuses = events.tell(hidden)
        found = {"events": kinds, "statuses": statuses}
        for name, pointers in (("event_actors", events.actors), ("event_recipients", events.recipients)):
            found[f"{name}_pointing"], found[f"{name}_target"] = pointers(hidden)
        return found


def coding_table(kinds: tuple[str, ...], statuses: tuple[str, ...]) -> Tensor:
    """Return (kinds, statuses, kinds): 1 where an act of a kind and status is coded as the last kind."""
    table = torch.zeros(len(kinds), len(statuses), len(kinds))
    for (i, kind), (j, status) in product(enumerate(kinds), enumerate(statuses)):
        is_told = kind != NONE and status != NEGATED
        coded = coded_type(kind, cast("EventStatus", status), shared_codebook()) if is_told else NONE
        table[i, j, kinds.index(coded or NONE)] = 1
    return table


def _allowed(coded: tuple[str, ...], kinds: tuple[str, ...]) -> Tensor:
    """Return (coded, kinds): which kinds a sentence's label leaves open."""
    book = shared_codebook()
    rows = []
    for label in coded:
        quads = QUADS.get(label, frozenset())
        named = JOINED.get(label, frozenset({label}))
        rows.append([k != NONE and (label == ANY or k in named or book.quad(k) in quads) for k in kinds])
    return torch.tensor(rows)


def _trigger_loss(head: EventHead, hidden: Tensor, batch: Batch) -> Tensor:
    kinds, statuses = head.tell(hidden)
    loss = F.nll_loss(kinds.flatten(0, 1), batch["events"].flatten(), ignore_index=IGNORED)
    triggers = batch["statuses"] != IGNORED
    if not bool(triggers.any()):
        return loss
    loss = loss + F.nll_loss(statuses[triggers], batch["statuses"][triggers])
    for scores, field in zip(head.party_scores(hidden), ("events_actors", "events_recipients"), strict=True):
        loss = loss + PARTY_WEIGHT * _party_loss(scores, batch, field, triggers=triggers)
    return loss


def _party_loss(scores: Tensor, batch: Batch, field: str, *, triggers: Tensor) -> Tensor:
    """Return the mean over triggers of the summed cross entropy: is a word part of a party's name or not."""
    numbers = batch["events_number"].clamp_min(0).unsqueeze(2)
    right = (batch[field].clamp_min(0).unsqueeze(1) >> numbers & 1).float()
    each = F.binary_cross_entropy_with_logits(scores, right, reduction="none") * real_words(batch).unsqueeze(1)
    return each.sum(-1)[triggers].mean()


def _sentence_loss(head: EventHead, hidden: Tensor, batch: Batch) -> Tensor:
    coded = head.code(*head.tell(hidden))
    for scores, field in zip(head.party_scores(hidden), ("events_sources", "events_targets"), strict=True):
        coded = coded + _party_chance(scores, batch[field] == 1).unsqueeze(2)
    coded = coded.masked_fill(~real_words(batch).unsqueeze(2), NEVER)
    allowed = head.get_buffer("allowed")[batch["coded"].amax(1)]
    told = coded.masked_fill(~allowed.unsqueeze(1), NEVER).logsumexp(2)
    totals = coded.logsumexp(1)
    totals = totals.masked_fill(_is_none(totals), NEVER)
    lacking = totals.logsumexp(-1) - totals.masked_fill(~allowed, NEVER).logsumexp(-1)
    return (lacking - JOINT_WEIGHT * _one_of(told)).mean()


def _one_of(told: Tensor) -> Tensor:
    """Return the log chance that just one of the words tells it, from the (batch, words) log chances of each."""
    not_told = (1 - told.exp().clamp_max(1 - EPSILON)).log()
    return (told - not_told).logsumexp(1) + not_told.sum(1)


def _is_none(totals: Tensor) -> Tensor:
    """Return which columns stand for no event: the first."""
    return torch.arange(totals.shape[1], device=totals.device).eq(0).expand_as(totals)


def _party_chance(scores: Tensor, party: Tensor) -> Tensor:
    """Return (batch, words): the log chance that each word is the trigger of an act with this party; 0 where none."""
    count = party.sum(1, keepdim=True)
    mean = (scores * party.unsqueeze(1)).sum(2) / count.clamp_min(1)
    return F.logsigmoid(mean) * (count > 0)
