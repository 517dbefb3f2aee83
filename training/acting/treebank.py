"""UD GUM with its entities: a treebank file in, its texts with typed mentions and their head words out."""

from __future__ import annotations

import gzip
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from bench.coref_rows import CorefRow, GoldMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

# "(6-person-new-nnnnn-cf1-1-coref" opens, "6)" closes, "(7-abstract-new-sssss-cf2-1-sgl)" does both
_MARK: Final = re.compile(r"\((?P<opens>[^()]+)(?P<single>\))?|(?P<closes>[^()]+)\)")
_ENTITY: Final = re.compile(r"Entity=([^|]+)")  # "SpaceAfter=No|Entity=(3-place-new)" has "(3-place-new)"


class Word(NamedTuple):
    """A word of a sentence: its characters in the text, its head by index in the sentence (-1 for none), its marks."""

    start: int
    end: int
    head: int
    marks: str


def read_rows(path: Path) -> Iterator[CorefRow]:
    """Yield the documents of a gzipped treebank file; a paragraph is a line."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        document: list[str] = []
        for line in lines:
            if line.startswith("# newdoc") and document:
                yield _read_document(document)
                document = []
            document.append(line.rstrip("\n"))
        yield _read_document(document)


def _read_document(lines: Sequence[str]) -> CorefRow:
    text = ""
    mentions: list[GoldMention] = []
    sentence: list[list[str]] = []
    joint, words = "", ""
    for line in [*lines, ""]:
        if line.startswith("# newpar"):
            joint = "\n"
        elif line.startswith("# text = "):
            words = line.removeprefix("# text = ")
        elif line[:1].isdigit():
            sentence.append(line.split("\t"))
        elif not line and sentence:
            start = len(text) + len(joint) if text else 0
            text += (joint if text else "") + words
            mentions.extend(find_mentions(place_words(sentence, words, start)))
            sentence, joint = [], " "
    return CorefRow(id=lines[0].rpartition("= ")[2], text=text, mentions=tuple(mentions))


def place_words(rows: Sequence[Sequence[str]], text: str, start: int) -> list[Word]:
    """Return the words of a sentence; both parts of what is written as one word ("im") stand where it does."""
    words: list[Word] = []
    cursor, whole = 0, (0, 0)
    for number, form, *columns in rows:
        if "." in number:
            continue  # an empty node
        if "-" in number:
            at = text.index(form, cursor)
            whole = at, at + len(form)
            continue
        at = text.find(form, cursor)
        begin, end = (at, at + len(form)) if at >= 0 and text[cursor:at].strip() == "" else whole
        cursor = max(cursor, end)
        found = _ENTITY.search(columns[-1])
        words.append(Word(start + begin, start + end, int(columns[4]) - 1, "" if found is None else found.group(1)))
    return words


def find_mentions(words: Sequence[Word]) -> Iterator[GoldMention]:
    """Yield the mentions that begin and end in a sentence."""
    waiting: dict[str, list[tuple[int, str]]] = {}
    for index, word in enumerate(words):
        for mark in _MARK.finditer(word.marks):
            if mark["opens"] is not None:
                number, kind = mark["opens"].split("-")[:2]
                if mark["single"]:
                    yield _make_mention(words, index, index, kind)
                else:
                    waiting.setdefault(number, []).append((index, kind))
            elif waiting.get(mark["closes"]):
                first, kind = waiting[mark["closes"]].pop()
                yield _make_mention(words, first, index, kind)


def _make_mention(words: Sequence[Word], first: int, last: int, kind: str) -> GoldMention:
    inside = range(first, last + 1)
    head = next((words[index] for index in inside if words[index].head not in inside), words[first])
    return GoldMention(start=words[first].start, end=words[last].end, type=kind, head=(head.start, head.end))
