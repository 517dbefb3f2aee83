"""The pages of a store, read anew."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec
import pytest

from dateline.jobs import ingest as ingesting
from dateline.jobs import reread as module
from dateline.jobs.ingest import Manner, Step, ingest
from dateline.jobs.reread import name_reader, reread, restore_document
from dateline.pipeline.settings import Settings
from dateline.queries import Filters, find_events, search
from dateline.queries.records import find_records
from dateline.schema import Note
from dateline.store import writer
from dateline.store.intake import Written
from tests.store.stores import count_rows, make_store

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.schema import Record
    from dateline.store.store import Store

PAGE = "Talks end in {place}\n\n{place}, May 4 2019\n\nThe minister of Peru met her colleague in {place} on Monday.\n"
PLACES = ("Lima", "Arica", "Tacna")
SETTINGS = Settings(language="en")


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Three pages that an earlier version read; their sources are gone."""
    monkeypatch.setattr(writer, "VERSION", "0.0.1")
    folder = tmp_path / "pages"
    folder.mkdir()
    for place in PLACES:
        (folder / f"{place}.txt").write_text(PAGE.format(place=place), encoding="utf-8")
    made = make_store(tmp_path / "store")
    assert ingest([str(folder)], made, SETTINGS).added == len(PLACES)
    for place in PLACES:
        (folder / f"{place}.txt").unlink()
    monkeypatch.undo()
    return made


def facts_of(record: Record) -> Record:
    """Return a record without what tells its version."""
    return msgspec.structs.replace(record, id="")


def test_every_record_gets_a_new_version_once(store: Store) -> None:
    """With the same facts from the same version of the rules; a second run reads nothing, and the store is whole."""
    before = sorted(map(facts_of, find_records(store)), key=lambda record: record.document.uri)
    assert reread(store, SETTINGS) == Written(reread=3)
    after = sorted(map(facts_of, find_records(store)), key=lambda record: record.document.uri)
    assert after == before
    steps: list[Step] = []
    assert reread(store, SETTINGS, manner=Manner(watch=steps.append)) == Written(unchanged=3)
    assert [step.outcome for step in steps] == ["known"] * 3
    assert store.check() == []
    assert (count_rows(store, "documents"), len(search(store, "talks"))) == (6, 3)


def test_what_replaced_what_is_told(store: Store) -> None:
    """By whom it was read; it was known since the day on which it was known before."""
    reread(store, SETTINGS)
    rows = store.snapshot().ask("SELECT * FROM revisions", needs=["revisions"]).to_pylist()
    assert [(row["changes"][0]["field"], row["changes"][0]["new"]) for row in rows] == [
        ("reading", name_reader(SETTINGS))
    ] * 3
    days = store.snapshot().ask("SELECT version, reported, reported_by FROM documents", needs=["documents"]).to_pylist()
    assert {(day["reported"], day["reported_by"]) for day in days} == {(date(2019, 5, 4), "published")}
    assert len(find_events(store)) == len(find_events(store, Filters(as_known_at=date(2019, 5, 4))))


def test_what_this_version_read_is_passed_over(tmp_path: Path) -> None:
    """Also pages in languages that are not read for facts."""
    page = tmp_path / "a.txt"
    page.write_text(PAGE.format(place="Lima"), encoding="utf-8")
    store = make_store(tmp_path / "store")
    ingest([str(page)], store, Settings())
    ingest([str(page)], store, Settings(uri="https://a.example/es", language="es"))
    assert reread(store, SETTINGS) == Written(unchanged=count_rows(store, "documents"))


def test_another_model_reads_anew(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each model leaves a version of its own."""
    reread(store, SETTINGS)
    monkeypatch.setattr(module, "_name_model", lambda settings: "model@another")  # noqa: ARG005 - whatever the settings
    assert reread(store, SETTINGS) == Written(reread=3)
    assert reread(store, SETTINGS) == Written(unchanged=3)
    assert len(list(find_records(store))) == len(PLACES)


def test_a_run_that_stops_is_gone_on_with(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was committed is not read again."""
    monkeypatch.setattr(ingesting, "BATCH_PAGES", 2)

    def stop(step: Step) -> None:  # noqa: ARG001 - whichever page
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reread(store, SETTINGS, manner=Manner(watch=stop))
    assert reread(store, SETTINGS) == Written(reread=2, unchanged=1)
    assert store.check() == []


def test_a_page_that_changed_meanwhile_keeps_its_newest_text(store: Store, tmp_path: Path) -> None:
    """What is read anew of the older one is dropped."""
    changed = tmp_path / "pages" / "Lima.txt"

    def change(step: Step) -> None:  # noqa: ARG001 - whichever page
        if not changed.exists():
            changed.write_text(PAGE.format(place="Iquitos"), encoding="utf-8")
            assert ingest([str(changed)], store, SETTINGS) == Written(revised=1)

    assert reread(store, SETTINGS, manner=Manner(watch=change)) == Written(reread=2, unchanged=1)
    assert [record.document.title for record in find_records(store)].count("Talks end in Iquitos") == 1
    assert store.check() == []


def test_the_source_may_come_again(store: Store, tmp_path: Path) -> None:
    """The bytes are known, whoever read them last; another text is the next version."""
    reread(store, SETTINGS)
    page = tmp_path / "pages" / "Lima.txt"
    page.write_text(PAGE.format(place="Lima"), encoding="utf-8")
    assert ingest([str(page)], store, SETTINGS) == Written(unchanged=1)
    page.write_text(PAGE.format(place="Cusco"), encoding="utf-8")
    assert ingest([str(page)], store, SETTINGS) == Written(revised=1)
    assert len(search(store, "cusco")) == 1


def test_the_source_of_what_was_dropped_is_known(store: Store, tmp_path: Path) -> None:
    """Once readings that were replaced are gone; nothing is read for it."""
    reread(store, SETTINGS)
    assert store.forget_replaced() == len(PLACES)
    page = tmp_path / "pages" / "Lima.txt"
    page.write_text(PAGE.format(place="Lima"), encoding="utf-8")
    steps: list[Step] = []
    ingest([str(page)], store, SETTINGS, manner=Manner(watch=steps.append))
    assert [step.outcome for step in steps] == ["known"]
    assert reread(store, SETTINGS) == Written(unchanged=3)


def test_several_processes_give_the_same(store: Store) -> None:
    """Documents go to workers as pages do."""
    assert reread(store, Settings(workers=2, batch_size=1)) == Written(reread=3)
    assert store.check() == []


def test_what_the_parser_said_stays(store: Store) -> None:
    """What the last reading said does not: it is said anew."""
    record = next(iter(find_records(store)))
    notes = (Note("D160", "too short to tell the language"), Note("N103", "the language could not be told"))
    document = restore_document(msgspec.structs.replace(record, notes=notes))
    assert document.notes == (("D160", "too short to tell the language"),)
    assert (document.text, document.blocks, document.uri) == (record.document.text, record.blocks, record.document.uri)
