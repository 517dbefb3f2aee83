"""CoNLL-U in: treebank documents with tokens, words and paragraphs; enhanced (empty) nodes are passed over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from bench.files import read_text
from dateline.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS: Final = 10
NOTHING: Final = "_"


class Word(Struct, frozen=True, kw_only=True):
    """A syntactic word; `head` is the number of its head in the sentence, counted from 1, and 0 for the root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str


class Token(Struct, frozen=True, kw_only=True):
    """A stretch of the text as it is written: one word, or several where the treebank splits it."""

    form: str
    words: tuple[Word, ...]
    space_after: bool

    @property
    def characters(self) -> str:
        """Return the form without white space: a few treebanks have numbers such as "10 000" as one token."""
        return "".join(self.form.split())


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence; `opens_paragraph` where a new paragraph of the document begins with it."""

    tokens: tuple[Token, ...]
    opens_paragraph: bool

    @property
    def words(self) -> list[Word]:
        """Return the syntactic words in order."""
        return [word for token in self.tokens for word in token.words]


class Text(Struct, frozen=True, kw_only=True):
    """A document of a treebank."""

    id: str
    sentences: tuple[Sentence, ...]


def read_treebank(path: Path) -> list[Text]:
    """Return the documents of a CoNLL-U file; without `# newdoc` all is one document.

    Raises `UsageError` D583 naming the sentence that is not CoNLL-U.
    """
    texts: list[tuple[str, list[Sentence]]] = []
    for number, lines in _split_sentences(read_text(path).split("\n")):
        comments = [line[1:].strip() for line in lines if line.startswith("#")]
        opened = [line for line in comments if line.split("=")[0].strip() in {"newdoc", "newdoc id"}]
        if opened or not texts:
            texts.append((opened[0].partition("=")[2].strip() if opened else "", []))
        try:
            sentence = _read_sentence([line for line in lines if not line.startswith("#")], comments)
        except (ValueError, LookupError) as error:
            raise UsageError("D583", f"{path}: the sentence at line {number} is not CoNLL-U ({error})") from error
        texts[-1][1].append(sentence)
    if not texts:
        raise UsageError("D583", f"{path} holds no sentences; it should be a CoNLL-U file")
    return [Text(id=name, sentences=tuple(sentences)) for name, sentences in texts]


def _split_sentences(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines of each sentence with the number of its first line."""
    block: list[str] = []
    first = 1
    for number, line in enumerate(lines, 1):
        if line.strip():
            block.append(line.rstrip("\r"))
            continue
        if block:
            yield first, block
        block, first = [], number + 1
    if block:
        yield first, block


def _read_sentence(rows: Sequence[str], comments: Sequence[str]) -> Sentence:
    fields = [row.split("\t") for row in rows]
    if not fields:
        raise ValueError("comments without words")
    odd = next((row for row in fields if len(row) != COLUMNS), None)
    if odd is not None:
        raise ValueError(f"{len(odd)} columns instead of {COLUMNS}")
    kept = [row for row in fields if "." not in row[0]]
    words = {int(row[0]): _make_word(row) for row in kept if "-" not in row[0]}
    if list(words) != list(range(1, len(words) + 1)):
        raise ValueError("words are not numbered 1, 2, 3 ...")
    if any(not 0 <= word.head <= len(words) for word in words.values()):
        raise ValueError("a head lies outside the sentence")
    opens = any(line.split("=")[0].split()[:1] == ["newpar"] for line in comments)
    return Sentence(tokens=tuple(_read_tokens(kept, words)), opens_paragraph=opens)


def _read_tokens(rows: Iterable[Sequence[str]], words: dict[int, Word]) -> Iterator[Token]:
    covered = 0
    for row in rows:
        first, _, last = row[0].partition("-")
        numbers = range(int(first), int(last or first) + 1)
        if numbers.start <= covered:
            continue
        covered = numbers.stop - 1
        space = "SpaceAfter=No" not in row[9].split("|")
        yield Token(form=row[1], words=tuple(words[number] for number in numbers), space_after=space)


def _make_word(row: Sequence[str]) -> Word:
    return Word(
        form=row[1],
        lemma=row[2],
        upos=row[3],
        xpos=row[4],
        feats=row[5],
        head=0 if row[6] == NOTHING else int(row[6]),
        deprel=row[7],
    )
