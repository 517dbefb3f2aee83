"""Words to word pieces (BERT's uncased WordPiece, Wu et al. 2016), with a cache: news repeats its words.

Each word is cut on its own: accents and case go, marks and ideographs stand alone, and what remains is covered by the
longest pieces of the vocabulary, from left to right.
"""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, Final

from dateline.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

MAX_PIECES: Final = 8  # a longer word (an address, a hash) keeps its first pieces: the word is read at its first one
MAX_CACHED: Final = 50_000  # words; about 10 MB, then the cache starts anew
MAX_CHARACTERS: Final = 100  # a longer part is unknown as a whole, as in the encoder's own training
CONTROLS: Final = frozenset({"Cc", "Cf", "Co", "Cs"})
INSIDE: Final = "##"  # marks a piece that goes on with a word
IDEOGRAPHS: Final = (
    *((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F)),
    *((0x2B740, 0x2B81F), (0x2B820, 0x2CEAF), (0x2F800, 0x2FA1F)),
)


class WordPieces:
    """Turns words into ids of word pieces; what the vocabulary cannot cover gives the unknown piece."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._cache: dict[str, tuple[int, ...]] = {}
        self.pad = self._required("[PAD]")
        self.unknown = self._required("[UNK]")
        self.start = self._required("[CLS]")
        self.end = self._required("[SEP]")

    @classmethod
    def load(cls, path: Path) -> WordPieces:
        """Read the vocabulary of a `tokenizer.json`; raises `ModelError` D302 when it is not one."""
        try:
            vocabulary = json.loads(path.read_bytes())["model"]["vocab"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            message = f"{path} is not a tokenizer file ({error!r}); install the bundle again"
            raise ModelError("D302", message) from error
        return cls(vocabulary)

    def split(self, words: Sequence[str]) -> list[tuple[int, ...]]:
        """Return the ids of the pieces of each word, one to `MAX_PIECES` of them."""
        if len(self._cache) > MAX_CACHED:
            self._cache.clear()
        for word in set(words):  # a difference with the cache's keys would walk through the whole cache
            if word not in self._cache:
                self._cache[word] = self._cut(word)
        return list(map(self._cache.__getitem__, words))

    def _cut(self, word: str) -> tuple[int, ...]:
        found: list[int] = []
        for part in _parts(word):
            found.extend(self._cover(part))
            if len(found) >= MAX_PIECES:
                break
        return tuple(found[:MAX_PIECES]) or (self.unknown,)

    def _cover(self, part: str) -> list[int]:
        """Return the longest pieces from left to right; one unknown piece where they do not cover the part."""
        if len(part) > MAX_CHARACTERS:
            return [self.unknown]
        found: list[int] = []
        start = 0
        while start < len(part):
            piece = self._longest(part, start)
            if piece is None:
                return [self.unknown]
            found.append(self._vocabulary[piece])
            start += len(piece) - (len(INSIDE) if start else 0)
        return found

    def _longest(self, part: str, start: int) -> str | None:
        mark = INSIDE if start else ""
        pieces = (f"{mark}{part[start:end]}" for end in range(len(part), start, -1))
        return next((piece for piece in pieces if piece in self._vocabulary), None)

    def _required(self, piece: str) -> int:
        index = self._vocabulary.get(piece)
        if index is None:
            raise ModelError("D302", f"the tokenizer has no piece {piece}; install the bundle again")
        return index


def _parts(word: str) -> Iterator[str]:
    """Yield runs of letters and digits; each mark and each ideograph alone; without accents, in small letters."""
    held = ""
    for character in _plain(word):
        if character.isspace() or _stands_alone(character):
            if held:
                yield held
            held = ""
            if not character.isspace():
                yield character
        else:
            held += character
    if held:
        yield held


def _plain(word: str) -> str:
    spread = unicodedata.normalize("NFD", "".join(filter(_is_text, word)))
    return "".join(c for c in spread if unicodedata.category(c) != "Mn").lower()


def _is_text(character: str) -> bool:
    return character in "\t\n\r" or (character != "\ufffd" and unicodedata.category(character) not in CONTROLS)


def _stands_alone(character: str) -> bool:
    if character.isascii():
        return not character.isalnum()
    code = ord(character)
    return unicodedata.category(character)[0] == "P" or any(start <= code <= end for start, end in IDEOGRAPHS)
