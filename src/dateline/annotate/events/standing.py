"""The status of what a trigger tells: that of its word, but for nouns of speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.events.status import Standing, find_standing

if TYPE_CHECKING:
    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.triggers import Trigger

SPOKEN: Final = frozenset({"AGREE", "REQUEST", "THREATEN", "ACCUSE", "REJECT"})


def stand(page: EventPage, trigger: Trigger) -> Standing:
    """Return the status of a trigger; an offer or demand that is rejected was made all the same."""
    standing = find_standing(page, trigger.word)
    if trigger.entry.pattern.part != "n" or trigger.kind.type not in SPOKEN or standing.status != "denied":
        return standing
    above = page.tree.heads[trigger.word]
    is_rejected = page.tree.deps[trigger.word] in {"obj", "nsubj:pass"} and page.tree.upos[above] == "VERB"
    return Standing("happened") if is_rejected and not _is_plainly_denied(page, trigger.word) else standing


def _is_plainly_denied(page: EventPage, word: int) -> bool:
    """Tell whether a noun itself is denied: "no offer"."""
    return any(page.lemmas[child] in {"no", "not", "never", "without"} for child in page.tree.children[word])
