"""Speech that no cue stands with: it goes on with what its speaker said before."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from dateline.annotate.statements.attribution import Attribution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.statements.attribution import Words
    from dateline.annotate.statements.page import Speech, StatementPage

FAR: Final = 1  # blocks back to the speaker of a paragraph that is all speech


def attach_speech(page: StatementPage, found: Sequence[Attribution]) -> list[Attribution]:
    """Return the attributions with the speech that goes on with each; what has no speaker before it stays out."""
    return Speakers(page, found).attach()


class Speakers:
    """Finds speakers for the speech of one page that has none; `found` is in the order of the page."""

    def __init__(self, page: StatementPage, found: Sequence[Attribution]) -> None:
        self._page, self._found = page, list(found)
        self._owners = _own(found, len(page.words))
        self._order = sorted(range(len(found)), key=lambda index: _place(found[index]))
        self._places = [_place(found[index]) for index in self._order]

    def attach(self) -> list[Attribution]:
        """Return the attributions, longer where speech was found to be theirs."""
        before: Speech | None = None
        for speech in self._page.speeches:
            if speech.is_speech and self._owner(speech.words) is None:
                owner = self._find(speech, before)
                if owner is not None:
                    self._give(owner, speech.words)
            if speech.is_speech:
                before = speech
        return self._found

    def _owner(self, words: Words) -> int | None:
        return next((owner for owner in self._owners[words[0] : words[1]] if owner is not None), None)

    def _find(self, speech: Speech, before: Speech | None) -> int | None:
        """Return the attribution that a speech goes on with."""
        if before is not None and speech.quotation.continues:
            return self._owner(before.words)
        start = speech.words[0]
        last = self._last(start)
        if last is None or not self._is_spoken(last):
            return None
        if self._page.sentence(start)[0] not in {start, self._page.sentence(_place(self._found[last]))[0]}:
            return None
        behind = self._page.blocks[start] - self._page.blocks[self._found[last].contents[-1][1] - 1]
        if behind == 0:
            return last
        return last if behind <= FAR and self._fills_block(speech) else None

    def _last(self, word: int) -> int | None:
        """Return the last attribution before a word."""
        place = bisect_right(self._places, word) - 1
        return self._order[place] if place >= 0 else None

    def _is_spoken(self, index: int) -> bool:
        """Tell whether an attribution has words in quotation marks already."""
        return any(self._page.speech(stretch[1] - 1) is not None for stretch in self._found[index].contents)

    def _fills_block(self, speech: Speech) -> bool:
        start, end = speech.words
        blocks = self._page.blocks
        return (start == 0 or blocks[start - 1] != blocks[start]) and (
            end == len(blocks) or blocks[end] != blocks[start]
        )

    def _give(self, index: int, words: Words) -> None:
        source, cue, contents, score = self._found[index]
        self._found[index] = Attribution(source, cue, (*contents, words), score)
        self._owners[words[0] : words[1]] = [index] * (words[1] - words[0])


def _place(attribution: Attribution) -> int:
    return (attribution.cue or attribution.source or attribution.contents[0])[0]


def _own(found: Sequence[Attribution], size: int) -> list[int | None]:
    owners: list[int | None] = [None] * size
    for index, attribution in enumerate(found):
        for start, end in attribution.contents:
            owners[start:end] = [index] * (end - start)
    return owners
