"""Universal Dependencies treebanks (CoNLL-U), with GUM's entities where they are marked."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.names import is_title
from dateline.model.lemmas import make_script
from training.data.names import is_calendar_word, name_type, strip_titles, trim_name
from training.data.texts import ANY_BEGIN, ANY_INSIDE, ANY_NAME, IGNORE, OUTSIDE, Label, Sentence, Text, tag_spans

if TYPE_CHECKING:
    from pathlib import Path

_PROPER: Final = frozenset({"NNP", "NNPS"})
_ENTITY: Final = re.compile(r"\((?P<open>[^()]+)(?P<single>\))?|(?P<close>[^()]+)\)")
_GUM_TYPES: Final = {"person": "person", "organization": "organization", "place": "place"}
_ADDRESS: Final = re.compile(r"@|://|www\.")
_JOINING_TAGS: Final = frozenset({"IN", "DT", "CC", "POS", "HYPH"})
_NAMELESS: Final = frozenset({"time", "quantity"})


class Row(NamedTuple):
    """The columns of one word that are read; `head` counts from 1, 0 for the root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str
    entity: str


def read_treebank(path: Path) -> Iterator[Text]:
    """Yield the documents of a treebank file (.conllu or .conllu.gz)."""
    text: Text | None = None
    rows: list[Row] = []
    begins_block = False
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc"):
                if text is not None:
                    yield text
                text = Text(line.split("=")[-1].strip())
            elif line.startswith("# newpar"):
                begins_block = True
            elif line[:1].isdigit():
                rows.extend(_read_row(line))
            elif not line.strip() and rows:
                text = text or Text(path.stem)
                text.sentences.append(_make_sentence(rows, begins_block=begins_block))
                rows, begins_block = [], False
    if text is not None:
        yield text


def add_names(text: Text) -> None:
    """Turn GUM's entities into `names` and `chains`, and drop the raw marks."""
    open_spans: dict[str, list[tuple[int, str]]] = {}
    for sentence in text.sentences:
        raw = [str(label) for label in sentence.fields.pop("entity")]
        entities = list(_read_entities(raw, open_spans))
        spans = [(start, end, label) for start, end, label, _ in entities]
        sentence.fields["names"] = tag_spans(len(raw), [name for span in spans for name in _name_of(sentence, span)])
        sentence.fields["chains"] = _chains(sentence, entities)


def add_hints(text: Text) -> None:
    """Say from tags and trees alone where names are; their types stay unknown, but for countries."""
    for sentence in text.sentences:
        sentence.fields.pop("entity", None)
        sentence.fields["hints"] = _hints(sentence)


def _read_row(line: str) -> Iterator[Row]:
    cells = line.rstrip("\n").split("\t")
    if cells[0].isdigit():
        misc = dict(part.partition("=")[::2] for part in cells[9].split("|"))
        form, lemma = cells[1].replace(" ", ""), cells[2]
        yield Row(form, lemma, cells[3], cells[4], cells[5], int(cells[6]), cells[7], misc.get("Entity", ""))


def _make_sentence(rows: list[Row], *, begins_block: bool) -> Sentence:
    fields: dict[str, list[Label]] = {
        "upos": [row.upos for row in rows],
        "xpos": [row.xpos for row in rows],
        "feats": [row.feats for row in rows],
        "lemma": [IGNORE if row.upos == "X" else make_script(row.form, row.lemma) for row in rows],
        "heads": [row.head - 1 for row in rows],
        "deps": [row.deprel for row in rows],
        "entity": [row.entity for row in rows],
    }
    return Sentence([row.form for row in rows], fields, begins_block)


def _read_entities(raw: list[str], open_spans: dict[str, list[tuple[int, str]]]) -> Iterator[tuple[int, int, str, int]]:
    """Yield (start, end, type, number of the entity) of the mentions that lie in one sentence."""
    open_spans.clear()
    for index, marks in enumerate(raw):
        for match in _ENTITY.finditer(marks):
            if match["open"]:
                key, _, rest = match["open"].partition("-")
                open_spans.setdefault(key, []).append((index, rest.split("-")[0]))
            key = key if match["single"] else (match["close"] or "")
            if open_spans.get(key):
                start, label = open_spans[key].pop()
                yield start, index + 1, label, int(key)


def _chains(sentence: Sentence, entities: list[tuple[int, int, str, int]]) -> list[Label]:
    """Return the number of the entity at the head word of each mention; of two with one head the longer counts."""
    chains: list[Label] = [IGNORE] * len(sentence.words)
    for start, end, _, number in sorted(entities, key=lambda entity: entity[1] - entity[0]):
        chains[_head(sentence, start, end=end)] = number
    return chains


def _head(sentence: Sentence, start: int, *, end: int) -> int:
    """Return the first word of a stretch that no word of it governs."""
    heads = sentence.fields["heads"]
    return next((index for index in range(start, end) if heads[index] not in range(start, end)), start)


def _name_of(sentence: Sentence, span: tuple[int, int, str]) -> Iterator[tuple[int, int, str]]:
    """Yield the name that a mention holds, if its head word is a proper noun."""
    start, end, label = span
    tags = sentence.fields["xpos"]
    head = _head(sentence, start, end=end)
    if tags[head] not in _PROPER or label in _NAMELESS:
        return
    words = sentence.words[start:end]
    first, last = trim_name(words, head - start, is_name_word=[tag in _PROPER for tag in tags[start:end]])
    if label == "person":
        first = strip_titles(words, first, end=last)
    if first < last and not _ADDRESS.search("".join(words[first:last])):
        yield start + first, start + last, name_type(words[first:last], _GUM_TYPES.get(label, "other"))


def _hints(sentence: Sentence) -> list[Label]:
    words, tags = sentence.words, sentence.fields["xpos"]
    hints: list[Label] = []
    for index, (word, tag) in enumerate(zip(words, tags, strict=True)):
        if tag in {"GW", "FW", "ADD", "NFP"} or is_title(word):
            hints.append(IGNORE)
        elif tag in _PROPER and not is_calendar_word(word):
            hints.append(_proper_hint(sentence, index))
        elif name_type([word], "other") == "country" and word[:1].isupper():
            hints.append("B-country")
        else:
            hints.append(IGNORE if _may_join(tags, index) else OUTSIDE)
    return hints


def _may_join(tags: list[Label], index: int) -> bool:
    """A small word may belong to a name only between two of its parts; an adjective before one may, too."""
    before = any(tag in _PROPER for tag in tags[max(0, index - 2) : index])
    after = any(tag in _PROPER for tag in tags[index + 1 : index + 3])
    return (before and after and tags[index] in _JOINING_TAGS) or (after and tags[index] in {"JJ", "NN", "CD"})


def _proper_hint(sentence: Sentence, index: int) -> Label:
    """A proper noun goes on with the name before it when the tree ties the two together."""
    tags, heads, deps = (sentence.fields[name] for name in ("xpos", "heads", "deps"))
    if index == 0 or tags[index - 1] not in _PROPER:
        return ANY_BEGIN if name_type([sentence.words[index]], "other") != "country" else "B-country"
    tied = heads[index] == index - 1 or heads[index - 1] == index or heads[index] == heads[index - 1]
    joined = str(deps[index]).split(":")[0] in {"flat", "compound"} or deps[index - 1] == "compound"
    return ANY_INSIDE if tied and joined else ANY_NAME
