"""Plain text to words as Dateline's tokenizer makes them, with character extents and the starts of lines."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.annotate.tokenizer import shared_english


@dataclass(frozen=True, slots=True)
class TokenizedText:
    """Words, their (start, end) characters, and the index of the first word of each line."""

    words: list[str]
    extents: list[tuple[int, int]]
    blocks: list[int]


def tokenize(text: str) -> TokenizedText:
    """Return the words of a text."""
    found = TokenizedText([], [], [])
    broke = True
    for token in shared_english(len(text)).tokenizer(text):
        if token.is_space:
            broke = broke or "\n" in token.text
            continue
        if broke:
            found.blocks.append(len(found.words))
            broke = False
        found.words.append(token.text)
        found.extents.append((token.idx, token.idx + len(token.text)))
    return found
