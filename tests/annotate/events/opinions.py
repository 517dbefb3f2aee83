"""Opinions of a head that nobody trained, for tests."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from dateline.annotate.events.opinion import NONE, Opinion
from dateline.codebook import shared_codebook
from dateline.model import Chances
from dateline.model.pointers import Pointers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dateline.annotate.events.page import EventPage

KINDS = (NONE, *shared_codebook().types)
STATUSES = ("happened", "planned", "negated")


def give_opinion(
    page: EventPage,
    kinds: Mapping[str, tuple[str, float]],
    *,
    actors: Mapping[str, str] | None = None,
    recipients: Mapping[str, str] | None = None,
    status: str = "happened",
) -> EventPage:
    """Return a page on which the head tells kinds of some words with a chance, and points from words at others."""
    words = list(page.facts.frame.words)
    table = np.zeros((len(words), len(KINDS)), dtype=np.float32)
    table[:, 0] = 1.0
    for word, (kind, chance) in kinds.items():
        table[words.index(word)] = [1.0 - chance if name == NONE else chance * (name == kind) for name in KINDS]
    statuses = np.tile(np.array([float(name == status) for name in STATUSES], dtype=np.float32), (len(words), 1))
    opinion = Opinion(
        Chances(KINDS, table), Chances(STATUSES, statuses), point(words, actors or {}), point(words, recipients or {})
    )
    return replace(page, opinion=opinion)


def point(words: list[str], pairs: Mapping[str, str]) -> Pointers:
    """Return pointers by which each of some words points at all words of a phrase, and at no others."""
    pointing = np.zeros((len(words), len(words) + 1), dtype=np.float32)
    target = np.zeros_like(pointing)
    target[:, :-1] = np.eye(len(words))
    pointing[:, :-1] = -10.0
    for word, phrase in pairs.items():
        for each in phrase.split():
            pointing[words.index(word), words.index(each)] = 10.0
    return Pointers(pointing, target)
