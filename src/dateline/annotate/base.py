"""The annotator contract, and `Facts`: what annotators read and write, hung on a spaCy `Doc` as `doc._.dateline`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from spacy.tokens import Doc

from dateline.errors import AnnotatorError
from dateline.schema import Actor, Document, Event, Extent, Fact, Note, Place, Quantity, Span, Statement, Time

if TYPE_CHECKING:
    from dateline.annotate.coreference.tree import Tree
    from dateline.annotate.mentions import Name
    from dateline.model.signals import Signals

EXTENSION: Final = "dateline"


@runtime_checkable
class Annotator(Protocol):
    """Adds one kind of fact to a page.

    `needs` names what must be there before (kinds of fact, or what `encode` gives), `gives` what is there after. A kind
    that a plug-in adds is named as in `Record.extra`.
    """

    name: str
    needs: frozenset[str]
    gives: frozenset[str]

    def __call__(self, doc: Doc) -> Doc:
        """Read `facts_of(doc)`, write facts into it, return the same `doc`."""


AnnotatorFactory = Callable[[], Annotator]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the words of a page stand.

    Word i is `words[i]`, covers the characters `starts[i]` to `ends[i]` of the document's text and is token `tokens[i]`
    of the Doc. `blocks` holds the index of the first word of each block, ascending.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    tokens: tuple[int, ...]
    blocks: tuple[int, ...]

    def words_at(self, start: int, end: int) -> range:
        """Return the words that characters `start` to `end` lie in."""
        return range(max(bisect_right(self.starts, start) - 1, 0), bisect_left(self.starts, end))


@dataclass(slots=True, kw_only=True)
class Facts:
    """All that is known of one page while annotators run; they append to its lists.

    `signals` is what the encoder says, by word of `frame`; `tree` what `tree_of` grew
    of it. `model` names the bundle (`model@12345678`). `extra` holds
    the facts of plug-ins by kind. `names` is what `find_names` found, for all who ask after the first.
    """

    document: Document
    frame: Frame
    signals: Signals | None = None
    tree: Tree | None = None
    model: str | None = None
    sentences: tuple[Extent, ...] = ()
    actors: list[Actor] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    names: tuple[Name, ...] | None = None
    extra: dict[str, list[Fact]] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)

    def cut(self, start: int, end: int) -> Span:
        """Return the span between two characters of the document's text."""
        return Span.cut(self.document.text, start=start, end=end)

    def cut_words(self, start: int, end: int) -> Span:
        """Return the span from word `start` up to, not with, word `end`."""
        return self.cut(self.frame.starts[start], self.frame.ends[end - 1])

    def maker(self, name: str, version: str) -> str:
        """Return the maker of a fact: the annotator, and the model where the page was read by one."""
        own = f"{name}@{version}"
        return own if self.model is None else f"{own} {self.model}"

    def read_signals(self) -> Signals:
        """Return the encoder's signals; raises `AnnotatorError` D604 where no encoder has run."""
        if self.signals is None:
            raise AnnotatorError("D604", f"{self.document.uri} was not encoded; run `encode` before this annotator")
        return self.signals

    def add_extra(self, kind: str, facts: Sequence[Fact]) -> None:
        """Add the facts of a plug-in; an empty sequence says that the kind was looked for and not found."""
        self.extra.setdefault(kind, []).extend(facts)

    def fact_blocks(self) -> Iterator[Span]:
        """Yield the stretches that facts are drawn from, block by block: first to last word of each."""
        edges = [*self.frame.blocks, len(self.frame.words)]
        for start, end in pairwise(edges):
            if end > start:
                yield self.cut_words(start, end)


def facts_of(doc: Doc) -> Facts:
    """Return the facts that hang on a Doc; raises `AnnotatorError` D605 where it is not one of Dateline's."""
    facts = doc._.get(EXTENSION)
    if not isinstance(facts, Facts):
        raise AnnotatorError("D605", "this Doc carries no facts; make it with dateline.annotate.frame.make_doc")
    return facts


if not Doc.has_extension(EXTENSION):
    Doc.set_extension(EXTENSION, default=None)
