"""Pages in, one record or one failure each out, in the same order; a page that fails never stops the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from dateline.annotate import load_annotators
from dateline.annotate.encode import Encode
from dateline.annotate.frame import make_doc
from dateline.errors import AnnotatorError
from dateline.page import parse
from dateline.pipeline.assemble import assemble_page, assemble_record
from dateline.pipeline.guard import guard
from dateline.pipeline.notes import explain_facts, explain_language, has_annotators
from dateline.pipeline.order import order_annotators
from dateline.schema import Document, Failure, Included, Page, Record

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from dateline.annotate.base import Annotator
    from dateline.annotate.encode import TextEncoder


Input = Page | Document  # a page as it was found, or one that was parsed before and is read for facts anew


class PageReader:
    """Reads one page after the other: the encoder first, then the annotators in order."""

    def __init__(
        self,
        encoder: TextEncoder,
        annotators: Sequence[Annotator] | None = None,
        *,
        include: Included | None = None,
    ) -> None:
        self._include = include
        found = load_annotators() if annotators is None else annotators
        self._annotators = order_annotators([Encode(encoder), *found])
        self._given = frozenset(kind for annotator in self._annotators for kind in annotator.gives)

    def read(self, page: Input | Failure) -> Record | Failure:
        """Return the record of a page, or the failure that says at which stage it stopped and why."""
        document = _parse(page)
        if isinstance(document, Failure):
            return document
        if not has_annotators(document.language):
            return assemble_page(document, [explain_language(document)])
        doc = self._annotate(document)
        if isinstance(doc, Failure):
            return doc
        notes = explain_facts(document, given=self._given)
        return guard(lambda: assemble_record(doc, notes), uri=document.uri, stage="assemble", by="the record")

    def _annotate(self, document: Document) -> Doc | Failure:
        doc = guard(
            lambda: make_doc(document, include=self._include), uri=document.uri, stage="annotate", by="the tokenizer"
        )
        for annotator in self._annotators:
            if isinstance(doc, Failure):
                break
            doc = _run_annotator(annotator, doc, uri=document.uri)
        return doc


def read_pages(
    pages: Iterable[Input | Failure],
    *,
    encoder: TextEncoder,
    annotators: Sequence[Annotator] | None = None,
    include: Included | None = None,
) -> Iterator[Record | Failure]:
    """Yield a record or a failure for each page, in order; failures to open a page pass through.

    Without `annotators`, the built-in ones and those of installed plug-ins run. `include` is as in `Settings`. Raises
    `AnnotatorError` D601 to D606 at once where they do not fit together.
    """
    return map(PageReader(encoder, annotators, include=include).read, pages)


def _parse(page: Input | Failure) -> Document | Failure:
    if isinstance(page, Page):
        return guard(lambda: parse(page), uri=page.uri, stage="parse", by="the parser")
    return page


def _run_annotator(annotator: Annotator, doc: Doc, *, uri: str) -> Doc | Failure:
    given_back = guard(lambda: annotator(doc), uri=uri, stage="annotate", by=f"annotator {annotator.name}")
    if given_back is not doc and not isinstance(given_back, Failure):
        error = AnnotatorError("D607", f"annotator {annotator.name} must return the Doc that it was given")
        return Failure(document=uri, stage="annotate", code=error.code, message=error.message)
    return given_back
