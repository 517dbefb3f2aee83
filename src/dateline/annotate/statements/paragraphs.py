"""Speech over several paragraphs: what opens anew after words left open goes on with their speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.annotate.statements.attribution import Attribution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.statements.attribution import Words
    from dateline.annotate.statements.page import Speech, StatementPage


def carry_on(page: StatementPage, found: Sequence[Attribution]) -> list[Attribution]:
    """Return the attributions, each with the speech that goes on with its own; that is taken from all others.

    A speech with a cue beside it, as in "… ," she added, is that cue's. An attribution that nothing is left of is
    dropped.
    """
    if not any(speech.quotation.continues for speech in page.speeches):
        return list(found)
    return Carrier(page, found).carry()


class Carrier:
    """Gives the speech of one page that goes on to whoever began it."""

    def __init__(self, page: StatementPage, found: Sequence[Attribution]) -> None:
        self._page, self._found = page, found
        self._contents = [list(each.contents) for each in found]
        self._owners: list[int | None] = [None] * len(page.words)
        for index, stretches in enumerate(self._contents):
            for start, end in stretches:
                self._owners[start:end] = [index] * (end - start)

    def carry(self) -> list[Attribution]:
        """Return the attributions with what is theirs."""
        before: Speech | None = None
        for speech in self._page.speeches:
            if not speech.is_speech:
                continue
            owner = None if before is None or not speech.quotation.continues else self._owner(before)
            if owner is not None and not self._has_cue_beside(speech):
                self._give(owner, speech.words)
            before = speech
        return [
            Attribution(each.source, each.cue, tuple(sorted(left)), each.score)
            for each, left in zip(self._found, self._contents, strict=True)
            if left
        ]

    def _owner(self, speech: Speech) -> int | None:
        """Return whose content the last word of a speech is, else the first."""
        start, end = speech.words
        last = self._owners[end - 1]
        return self._owners[start] if last is None else last

    def _has_cue_beside(self, speech: Speech) -> bool:
        """Tell whether words of a speech belong to a cue in its block that is not part of it."""
        start, end = speech.words
        cues = (self._found[owner].cue for owner in set(self._owners[start:end]) if owner is not None)
        return any(
            cue is not None and self._page.blocks[cue[0]] == self._page.blocks[start] and not start <= cue[0] < end
            for cue in cues
        )

    def _give(self, owner: int, words: Words) -> None:
        """Move all of a speech to its owner; what others have within it they lose."""
        start, end = words
        for other in {index for index in self._owners[start:end] if index is not None}:
            stretches = self._contents[other]
            stretches[:] = [each for each in stretches if not start <= each[0] < each[1] <= end]
        self._contents[owner].append(words)
        self._owners[start:end] = [owner] * (end - start)
