"""Whom the names of a page mean in the knowledge base: groups of names in, for each an entity or None out."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dateline.annotate.linking.candidates import Candidate, find_candidates
from dateline.annotate.linking.evidence import weigh
from dateline.annotate.linking.page import LinkPage, read_page
from dateline.annotate.namesakes import group_label
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.linking.evidence import Reason
    from dateline.annotate.namesakes import Group
    from dateline.kb import Entry, KnowledgeBase

LEAST_CHANCE: Final = 0.5  # below, a group stays without: a new actor is no error, a namesake is
ALMOST: Final = 1 - 1e-9
DIGITS: Final = 4  # of a chance; further ones differ between processors
# Signs of one page say the same thing twice, so their sum is too sure of itself. Of 71 links to persons and bodies in
# GUM's training part, on which no weight was set, 66 are right; the sums say 67.8, their odds to this power 64.7. Log
# loss 0.301 as they are, 0.274 so; with the power chosen on other fifths than those it is measured on, 0.297.
TEMPER: Final = 0.7
ROUNDS: Final = 2  # whoever is linked in the first round speaks for his country in the second


@dataclass(frozen=True, slots=True)
class Link:
    """The entity that a group of names means, the chance (0 to 1) that it does, and what spoke for it.

    `reasons` begins with the kind of name it was found by ("name", "acronym", "surname", ...).
    """

    entry: Entry
    chance: float
    reasons: tuple[Reason, ...]


def link_groups(groups: Sequence[Group], facts: Facts, base: KnowledgeBase | None = None) -> list[Link | None]:
    """Return for each group of names, as `namesakes.group_names` gives them, whom it means; None where nobody fits.

    The groups of a page must come together: they are each other's context. Cost grows with the number of names.
    """
    known = shared_base() if base is None else base
    page = read_page(groups, facts, known)
    found = [find_candidates(group, page) for group in groups]
    links: list[Link | None] = [None] * len(groups)
    for _ in range(ROUNDS):
        links = [_choose(group, each, page) for group, each in zip(groups, found, strict=True)]
        page = page.knowing([link.entry for link in links if link is not None])
    return links


def _choose(group: Group, candidates: Sequence[Candidate], page: LinkPage) -> Link | None:
    """Return the likeliest candidate; that nobody is meant has the weight 1 beside them."""
    label = group_label(group)
    weighed = [(each, *weigh(each, group, page, label=label, rivals=len(candidates) - 1)) for each in candidates]
    if not weighed:
        return None
    total = 1.0 + sum(math.exp(weight) for _, weight, _ in weighed)
    candidate, weight, reasons = max(weighed, key=lambda each: each[1])
    chance = math.exp(weight) / total
    return Link(candidate.entry, round(_temper(chance), DIGITS), reasons) if chance >= LEAST_CHANCE else None


def _temper(chance: float) -> float:
    """Return how often a chance comes true."""
    odds: float = (chance / (1 - min(chance, ALMOST))) ** TEMPER
    return odds / (1 + odds)
