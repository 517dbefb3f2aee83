"""Pages to records: in order, failures in their places, the same bytes each time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.actors import Actors
from dateline.errors import AnnotatorError
from dateline.pipeline.run import PageReader, read_pages
from dateline.schema import Failure, Page, Record
from tests.annotate.plugins import Crashing, Forgetful, Loud, Miscounting
from tests.pipeline.encoders import BrokenEncoder, CapitalEncoder

if TYPE_CHECKING:
    from dateline.annotate.base import Annotator

STORY = (
    "The talks in the old harbour lasted until Friday night, and the envoy Amina Touré told reporters that both sides "
    "had agreed on a date. She said that Sékou Diallo would sign for the port, and that the money was there."
)
QUIET = "Nothing was decided on Tuesday, a clerk of the court in the capital said after the hearing had been put off."
FLOOD = "The flood took two bridges on the road to the north, and the mayor said that help was days away for most."
FRENCH = (
    "Les pourparlers dans le vieux port ont duré jusqu'à vendredi soir, et l'envoyée a déclaré que les deux parties "
    "s'étaient mises d'accord sur une date pour la signature du traité."
)


def page(text: str, uri: str = "page.txt", language: str | None = "en") -> Page:
    """Return a plain-text page."""
    return Page(uri=uri, data=text.encode(), media_type="text/plain", language=language)


def read(*pages: Page | Failure, annotators: list[Annotator] | None = None) -> list[Record | Failure]:
    """Return the results of pages, read without a model."""
    return list(read_pages(pages, encoder=CapitalEncoder(), annotators=annotators or [Actors(), Loud()]))


def only(*pages: Page, annotators: list[Annotator] | None = None) -> Record:
    """Return the record of one page."""
    (record,) = read(*pages, annotators=annotators)
    assert isinstance(record, Record)
    return record


def test_a_page_becomes_a_record() -> None:
    """Text, actors and notes of a plain page."""
    record = only(page(STORY))
    assert record.document.uri == "page.txt"
    assert {"Amina Touré", "Sékou Diallo"} <= {actor.name for actor in record.actors}
    assert {note.code for note in record.notes} >= {"N101"}


def test_order_is_kept_and_failures_stand_in_their_places() -> None:
    """A page that cannot be parsed or was never opened does not stop the others."""
    unopened = Failure(document="gone.txt", stage="open", code="D101", message="no such file")
    results = read(page(STORY, "a"), page("", "b"), unopened, page(QUIET, "c"))
    assert [type(result) for result in results] == [Record, Failure, Failure, Record]
    assert isinstance(results[1], Failure)
    assert (results[1].document, results[1].stage, results[1].code) == ("b", "parse", "D104")
    assert results[2] is unopened


def test_pages_are_read_one_by_one() -> None:
    """A result is there as soon as its page is read: no page ahead is touched."""
    taken: list[str] = []

    def pages() -> Iterator[Page]:
        for uri in "ab":
            taken.append(uri)
            yield page(QUIET, uri)

    assert isinstance(next(read_pages(pages(), encoder=CapitalEncoder(), annotators=[])), Record)
    assert taken == ["a"]


@pytest.mark.parametrize(
    ("annotator", "code", "words"),
    [
        (Crashing(), "D699", "annotator crashing raised ZeroDivisionError: no share of nothing"),
        (Forgetful(), "D607", "annotator forgetful must return the Doc"),
        (Miscounting(), "D211", "does not stand at 0 to 3"),
    ],
)
def test_a_bad_annotator_costs_its_page_alone(annotator: Annotator, code: str, words: str) -> None:
    """The failure names annotator and error; nothing is raised."""
    (failure,) = read(page(FLOOD), annotators=[annotator])
    assert isinstance(failure, Failure)
    assert failure.code == code
    assert words in failure.message


def test_pages_that_an_annotator_survives_go_on() -> None:
    """The crash of one page leaves the next untouched."""
    results = read(page(FLOOD), page(QUIET), annotators=[Crashing()])
    assert [type(result) for result in results] == [Failure, Record]


def test_a_broken_encoder_is_a_failure() -> None:
    """The encoder is guarded like any annotator."""
    (failure,) = read_pages([page(STORY)], encoder=BrokenEncoder(), annotators=[])
    assert isinstance(failure, Failure)
    assert failure.message.startswith("annotator encode raised RuntimeError")


def test_annotators_that_do_not_fit_are_refused_before_any_page() -> None:
    """The error comes from the call, not from the first page."""
    with pytest.raises(AnnotatorError, match="D602"):
        PageReader(CapitalEncoder(), [Loud(), Loud()])


def test_a_language_without_annotators_gives_page_facts() -> None:
    """Blocks and language are there, facts are not, and a note says why."""
    record = only(page(FRENCH, language="fr"))
    assert record.document.language == "fr"
    assert record.blocks
    assert not record.actors
    assert not record.sentences
    assert "N102" in {note.code for note in record.notes}


def test_other_pages_do_not_change_a_record() -> None:
    """A page gives the same bytes alone and among others."""
    alone = msgspec.json.encode(only(page(STORY)))
    among = read(page(QUIET), page(STORY), page(FLOOD))[1]
    assert msgspec.json.encode(among) == alone


@given(st.text(max_size=200))
def test_any_text_gives_a_record_or_a_failure_twice_the_same(text: str) -> None:
    """No text raises; every quote stands in the text; the same page gives the same bytes."""
    first, second = read(page(text)), read(page(text))
    assert msgspec.json.encode(first) == msgspec.json.encode(second)
    (result,) = first
    if isinstance(result, Record):
        for actor in result.actors:
            assert all(result.document.text[each.start : each.end] == each.quote for each in actor.mentions)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_record_or_a_failure(data: bytes) -> None:
    """Bytes of any kind never raise."""
    (result,) = read(Page(uri="x", data=data))
    assert isinstance(result, (Record, Failure))
