"""Words to word pieces, each word on its own, with a cache: news repeats its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from dateline.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

    from tokenizers import Tokenizer

MAX_PIECES: Final = 8  # a longer word (an address, a hash) keeps its first pieces: the word is read at its first one
MAX_CACHED: Final = 200_000  # words; about 40 MB, then the cache starts anew
MAX_CHARACTERS: Final = 100  # of a word that are looked at: the pieces beyond are cut anyway


class WordPieces:
    """Turns words into ids of word pieces; empty words and unknown characters give the unknown piece."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._cache: dict[str, tuple[int, ...]] = {}
        self.pad = self._required("[PAD]")
        self.unknown = self._required("[UNK]")
        self.start = self._required("[CLS]")
        self.end = self._required("[SEP]")

    @classmethod
    def load(cls, path: Path) -> WordPieces:
        """Read a `tokenizer.json`; raises `ModelError` D302 when it is not one."""
        from tokenizers import Tokenizer  # noqa: PLC0415 - heavy, only where it is needed

        try:
            tokenizer = Tokenizer.from_file(str(path))
        except Exception as error:  # the library raises bare Exception
            message = f"{path} is not a tokenizer file ({error}); install the bundle again"
            raise ModelError("D302", message) from error
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return cls(tokenizer)

    def split(self, words: Sequence[str]) -> list[tuple[int, ...]]:
        """Return the ids of the pieces of each word, one to `MAX_PIECES` of them."""
        if len(self._cache) > MAX_CACHED:
            self._cache.clear()
        missing = list({word for word in words if word not in self._cache})
        if missing:
            self._fill(missing)
        return [self._cache[word] for word in words]

    def _fill(self, words: list[str]) -> None:
        shortened = [word[:MAX_CHARACTERS] for word in words]
        for word, encoding in zip(
            words, self._tokenizer.encode_batch(shortened, add_special_tokens=False), strict=True
        ):
            self._cache[word] = tuple(encoding.ids[:MAX_PIECES]) or (self.unknown,)

    def _required(self, piece: str) -> int:
        index = self._tokenizer.token_to_id(piece)
        if index is None:
            raise ModelError("D302", f"the tokenizer has no piece {piece}; install the bundle again")
        return int(index)
