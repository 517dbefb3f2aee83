"""Records: all fields of the document, facts in place, every quote checked."""

from __future__ import annotations

import msgspec
import pytest

from dateline.annotate.actors import Actors
from dateline.annotate.base import facts_of
from dateline.annotate.frame import make_doc
from dateline.errors import SchemaError
from dateline.pipeline.assemble import assemble_page, assemble_record, check_quotes
from dateline.schema import Note, Record, Stamp
from tests.annotate.pages import make_document, make_page
from tests.annotate.plugins import Loud, Miscounting


def test_a_record_carries_document_facts_and_notes() -> None:
    """What stands in the Doc stands in the record, sentences and plug-in facts included."""
    doc = Loud()(Actors()(make_page("{P Amina Touré} said NO. All left.")))
    record = assemble_record(doc, [Note("N101", "times are not attempted by this version")])
    assert record.document.text == "Amina Touré said NO. All left."
    assert [actor.name for actor in record.actors] == ["Amina Touré"]
    assert [record.document.text[each.start : each.end] for each in record.sentences] == [
        "Amina Touré said NO.",
        "All left.",
    ]
    assert [fact["evidence"] for fact in record.extra["loud"]] == [({"start": 17, "end": 19, "quote": "NO"},)]
    assert [note.code for note in record.notes] == ["N101"]


def test_notes_come_from_reader_pipeline_and_annotators() -> None:
    """None is lost, in that order."""
    document = msgspec.structs.replace(make_document(), notes=(("D151", "cut"),))
    doc = make_doc(document)
    facts_of(doc).notes.append(Note("N105", "limit"))
    codes = [note.code for note in assemble_record(doc, [Note("N101", "kinds")]).notes]
    assert codes == ["D151", "N101", "N105"]


def test_a_page_without_annotators_has_page_facts() -> None:
    """Blocks, metadata and notes are there; facts are not."""
    document = msgspec.structs.replace(
        make_document(("title", "Titre"), language="fr"), published=Stamp(value="2019-05", source="given")
    )
    record = assemble_page(document, [Note("N102", "no annotators for fr")])
    assert record.document.published == document.published
    assert record.blocks == document.blocks
    assert not record.actors
    assert not record.sentences
    assert [note.code for note in record.notes] == ["N102"]


def test_a_false_quote_is_refused() -> None:
    """A plug-in that miscounts makes a failure, not a record."""
    doc = Miscounting()(make_page("All is quiet."))
    with pytest.raises(SchemaError, match="D211"):
        assemble_record(doc)


@pytest.mark.parametrize("change", [{"start": 0}, {"end": 3}, {"quote": "Tour"}])
def test_quotes_are_checked_deep_down(change: dict[str, object]) -> None:
    """A mention inside an actor is checked as well as any other span."""
    plain = msgspec.to_builtins(assemble_record(Actors()(make_page("So {P Amina Touré} said."))))
    check_quotes(msgspec.convert(plain, Record))
    plain["actors"][0]["mentions"][0].update(change)
    with pytest.raises(SchemaError, match="D211"):
        check_quotes(msgspec.convert(plain, Record))


def test_ids_depend_on_place_and_bytes() -> None:
    """The same bytes from another place are another record."""
    here, there = make_document(uri="a"), make_document(uri="b")
    assert assemble_page(here, []).id == assemble_page(here, []).id
    assert assemble_page(here, []).id != assemble_page(there, []).id
