"""Entity data sets: Wikigold (tagged words), re3d and ECB+ (character offsets)."""

from __future__ import annotations

import gzip
import itertools
import json
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from training.data.names import is_calendar_word, name_type, strip_titles, trim_name
from training.data.texts import IGNORE, Label, Sentence, Text, tag_spans
from training.data.words import TokenizedText, tokenize

if TYPE_CHECKING:
    from pathlib import Path

_WIKIGOLD: Final = {"PER": "person", "ORG": "organization", "LOC": "place", "MISC": "other"}
_ECB: Final = {"PER": "person", "ORG": "organization", "GPE": "place", "GEO": "place", "FAC": "place"}
Json = dict[str, Any]  # rows of outside files


def read_wikigold(path: Path) -> Iterator[Text]:
    """Yield Wikigold's sentences (word, tag a line), in texts of forty since its documents are not marked.

    Its words are cut again as Dateline's tokenizer cuts them: compounds fall apart at their hyphens.
    """
    text, number, rows = Text("wikigold-0"), 0, list[tuple[str, str]]()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in [*lines, ""]:
            if line.strip():
                word, tag = line.split()
                rows.extend((part, tag) for part in tokenize(word).words)
            elif rows:
                text.sentences.append(_wikigold_sentence(rows))
                rows = []
            if len(text.sentences) == 40:  # noqa: PLR2004 - as the docstring says
                yield text
                number += 1
                text = Text(f"wikigold-{number}")
    yield text


def read_re3d(path: Path) -> Iterator[Text]:
    """Yield re3d's documents with `names` (its named entities, trimmed) and `mentions` (all, the outermost).

    Its BBC Online part is left out: the licence is for non-commercial use alone.
    """
    for row in _rows(path):
        if row.get("corpus", "re3d") == "re3d" and row.get("source") != "BBC Online":
            tokens = tokenize(row["text"])
            spans = [_cover(tokens, entity) for entity in row["entities"]]
            pairs = zip(spans, row["entities"], strict=True)
            names = [_capital_name(tokens, span) for span, entity in pairs if entity["named"]]
            text = _unsegmented(row["id"], tokens, {"names": names, "mentions": spans})
            _open_capitals(text.sentences, "names")
            yield text


def read_uner(path: Path) -> Iterator[Text]:
    """Yield Universal NER's documents with `names`; it marks no nationalities, so other capitals stay unknown."""
    for row in _rows(path):
        if row["corpus"].startswith("uner"):
            tokens = tokenize(row["text"])
            spans = [_cover(tokens, entity) for entity in row["entities"]]
            typed = [(s, e, name_type(tokens.words[s:e], label)) for s, e, label in spans]
            text = _unsegmented(row["id"], tokens, {"names": typed})
            _open_capitals(text.sentences, "names")
            yield text


def read_ecb(documents: Path, mentions: Path) -> Iterator[Text]:
    """Yield ECB+ documents with `names`, its annotated sentences alone; capitals it leaves unmarked stay unknown."""
    marked: dict[str, list[Json]] = defaultdict(list)
    for row in _rows(mentions):
        if row["kind"] in {"human", "location"} or row["tag"].split("_")[0] in {"HUMAN", "LOC"}:
            marked[row["doc"]].append({**row, "type": _ECB.get(row["tag"].split("_")[-1])})
    for row in _rows(documents):
        for number, (start, end, *_) in enumerate(row["sents"]):
            if number in row["annotated"]:
                yield _ecb_sentence(row, (start, end), marked[row["doc"]])


def _ecb_sentence(row: Json, extent: tuple[int, int], marked: list[Json]) -> Text:
    start, end = extent
    tokens = tokenize(row["text"][start:end])
    inside = [{**m, "start": m["start"] - start, "end": m["end"] - start} for m in marked if start <= m["start"] < end]
    spans = [_capital_name(tokens, _cover(tokens, entity)) for entity in inside if entity["type"]]
    text = _unsegmented(f"{row['doc']}-{start}", tokens, {"names": [span for span in spans if span[1] > span[0]]})
    _open_capitals(text.sentences, "names")
    return text


def _wikigold_sentence(rows: list[tuple[str, str]]) -> Sentence:
    words, spans, start = [word for word, _ in rows], list[tuple[int, int, str]](), 0
    for index, (_, tag) in enumerate(rows):
        if index == 0 or tag != rows[index - 1][1]:
            start = index
        if tag != "O" and (index + 1 == len(rows) or rows[index + 1][1] != tag):
            spans.append((start, index + 1, name_type(words[start : index + 1], _WIKIGOLD[tag[2:]])))
    return Sentence(words, {"names": tag_spans(len(words), spans)}, begins_block=False)


def _cover(tokens: TokenizedText, entity: Json) -> tuple[int, int, str]:
    """Return the words that an entity's characters touch."""
    touched = [i for i, (s, e) in enumerate(tokens.extents) if s < entity["end"] and entity["start"] < e]
    return (touched[0], touched[-1] + 1, entity["type"]) if touched else (0, 0, entity["type"])


def _capital_name(tokens: TokenizedText, span: tuple[int, int, str]) -> tuple[int, int, str]:
    """Return the name in a span by its capitals; an empty extent where it has none."""
    start, end, label = span
    words = tokens.words[start:end]
    if label == "person":
        start += strip_titles(words, 0, end=len(words))
        words = tokens.words[start:end]
    capitals = [any(map(str.isupper, word)) or word[:1].isdigit() for word in words]
    place = next((i for i, capital in enumerate(capitals) if capital and words[i].lower() not in {"the", "a"}), None)
    if place is None:
        return start, start, label
    first, last = trim_name(words, place, is_name_word=capitals)
    if words[first].lower() in {"the", "a", "an"}:
        first += 1
    kind = "country" if label == "nationality" else name_type(words[first:last], label)
    return start + first, start + last, kind


def _unsegmented(name: str, tokens: TokenizedText, spans: dict[str, list[tuple[int, int, str]]]) -> Text:
    """Cut a text at its lines; sentence boundaries within them are unknown."""
    tags = {field: tag_spans(len(tokens.words), found) for field, found in spans.items()}
    edges = [*tokens.blocks, len(tokens.words)]
    sentences = [
        Sentence(tokens.words[a:b], {field: labels[a:b] for field, labels in tags.items()}, begins_block=True)
        for a, b in itertools.pairwise(edges)
        if b > a
    ]
    return Text(name, sentences, is_segmented=False)


def _open_capitals(sentences: list[Sentence], field: str) -> None:
    """Where a data set does not mark every name, an unmarked capital is no proof of none."""
    for sentence in sentences:
        labels: list[Label] = sentence.fields[field]
        for index, word in enumerate(sentence.words):
            if labels[index] == "O" and word[:1].isupper() and index > 0 and not is_calendar_word(word):
                labels[index] = IGNORE


def read_names(path: Path) -> frozenset[str]:
    """Return the names of the texts of a file of gold rows; none where the file is not at hand."""
    return frozenset(row["id"] for row in _rows(path)) if path.exists() else frozenset()


def _rows(path: Path) -> Iterator[Json]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
