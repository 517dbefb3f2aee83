"""The encoder and the built-in annotators as components of a spaCy pipeline; facts come to hang on `doc._.dateline`.

spaCy finds them by the entry points in `pyproject.toml`: `nlp.add_pipe("dateline_encode")`, then
`nlp.add_pipe("dateline_actors")` and so on. They work in one process; many pages are better read with
`dateline.read_many`.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from spacy.language import Language

from dateline.annotate.actors import Actors
from dateline.annotate.base import EXTENSION, Facts, Frame
from dateline.annotate.encode import Encode
from dateline.annotate.events import Events
from dateline.annotate.places import Places
from dateline.annotate.quantities import Quantities
from dateline.annotate.statements import Statements
from dateline.annotate.times import Times
from dateline.model import load_encoder
from dateline.schema import Block, Document

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FACTS: Final = f"doc._.{EXTENSION}"
PARAGRAPH: Final = "\n\n"  # white space with an empty line in it ends a paragraph


class EncodeDoc:
    """Makes any Doc one of Dateline's, word for word, each paragraph a block of the body, and encodes it."""

    def __init__(self, encode: Encode) -> None:
        self._encode = encode

    def __call__(self, doc: Doc) -> Doc:
        """Give one Doc its facts, sentences, syntax and names; what it had of them before is overwritten."""
        return self._encode(hang_facts(doc))


def hang_facts(doc: Doc) -> Doc:
    """Hang empty facts on a Doc that Dateline did not make; its address is the hash of its text."""
    words = [token for token in doc if not token.is_space]
    firsts = tuple(_find_paragraphs(words))
    digest = sha256(doc.text.encode("utf-8", "replace")).hexdigest()
    starts, ends = tuple(word.idx for word in words), tuple(word.idx + len(word) for word in words)
    blocks = tuple(
        Block(start=starts[first], end=ends[after - 1], role="paragraph")
        for first, after in pairwise((*firsts, len(words)))
    )
    doc._.dateline = Facts(
        document=Document(
            uri=f"urn:sha256:{digest}",
            media_type="text/plain",
            encoding="utf-8",
            sha256=digest,
            text=doc.text,
            blocks=blocks,
        ),
        frame=Frame(
            words=tuple(word.text for word in words),
            starts=starts,
            ends=ends,
            tokens=tuple(word.i for word in words),
            blocks=firsts,
        ),
    )
    return doc


@Language.factory(
    "dateline_encode",
    default_config={"model": None},
    assigns=[FACTS, "token.pos", "token.tag", "token.morph", "token.lemma", "token.dep", "token.head", "doc.ents"],
)
def make_encode(nlp: Language, name: str, model: str | None) -> EncodeDoc:
    """Return the encoder's component; `model` is a bundle folder, by default the shipped one."""
    del nlp, name  # spaCy hands them to every factory
    return EncodeDoc(Encode(load_encoder(None if model is None else Path(model))))


@Language.factory("dateline_actors", requires=[FACTS], assigns=[FACTS])
def make_actors(nlp: Language, name: str) -> Actors:
    """Return the annotator of actors."""
    del nlp, name
    return Actors()


@Language.factory("dateline_places", requires=[FACTS], assigns=[FACTS])
def make_places(nlp: Language, name: str) -> Places:
    """Return the annotator of places."""
    del nlp, name
    return Places()


@Language.factory("dateline_times", requires=[FACTS], assigns=[FACTS])
def make_times(nlp: Language, name: str) -> Times:
    """Return the annotator of times."""
    del nlp, name
    return Times()


@Language.factory("dateline_quantities", requires=[FACTS], assigns=[FACTS])
def make_quantities(nlp: Language, name: str) -> Quantities:
    """Return the annotator of quantities."""
    del nlp, name
    return Quantities()


@Language.factory("dateline_events", requires=[FACTS], assigns=[FACTS])
def make_events(nlp: Language, name: str) -> Events:
    """Return the annotator of events."""
    del nlp, name
    return Events()


@Language.factory("dateline_statements", requires=[FACTS], assigns=[FACTS])
def make_statements(nlp: Language, name: str) -> Statements:
    """Return the annotator of statements; it resolves sources against what `dateline_actors` found."""
    del nlp, name
    return Statements()


def _find_paragraphs(words: list[Token]) -> Iterator[int]:
    """Yield the index of the first word of each paragraph."""
    for index, word in enumerate(words):
        before = words[index - 1] if index else None
        if before is None or PARAGRAPH in word.doc.text[before.idx + len(before) : word.idx]:
            yield index
