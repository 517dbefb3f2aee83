"""The five public names of the package."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import dateline
from dateline.cli.read import read
from dateline.errors import StoreError, UsageError
from dateline.schema import Failure, Record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEAVY = ("numpy", "spacy", "onnxruntime", "lxml", "trafilatura", "httpx", "typer", "rich", "msgspec")


def run(code: str) -> str:
    """Return what a fresh Python prints."""
    result = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return result.stdout.strip()


def test_exactly_five_names_are_public() -> None:
    """Nothing else is promised."""
    assert sorted(dateline.__all__) == ["__version__", "open_store", "read", "read_many", "schema"]
    assert set(dir(dateline)) == set(dateline.__all__)


def test_importing_is_light() -> None:
    """`import dateline` loads no library of its own."""
    code = f"import sys, dateline; print([name for name in {HEAVY!r} if name in sys.modules])"
    assert run(code) == "[]"


def test_schema_loads_on_first_use() -> None:
    """The structs are there without a second import."""
    assert run("import dateline; print(dateline.schema.Record.__name__)") == "Record"


def test_unknown_names_are_attribute_errors() -> None:
    """A typing mistake is told as Python tells it."""
    with pytest.raises(AttributeError, match="has no attribute 'reed'"):
        dateline.reed  # noqa: B018 - the mistake under test


def test_a_folder_is_for_read_many(tmp_path: Path) -> None:
    """`read` says which call reads folders."""
    with pytest.raises(UsageError, match="D510"):
        dateline.read(tmp_path)


def test_no_workers_is_refused_at_the_call() -> None:
    """`read_many` checks before the first result is asked for."""
    with pytest.raises(UsageError, match="D511"):
        dateline.read_many(["page.txt"], workers=0)


def test_one_source_is_not_several() -> None:
    """The letters of a name are not taken for names."""
    with pytest.raises(UsageError, match="D516"):
        dateline.read_many("page.txt")


def test_fields_that_no_page_has_are_refused_at_the_call() -> None:
    """In both calls."""
    with pytest.raises(UsageError, match="D513"):
        dateline.read_many(["table.csv"], columns={"words": "text"})
    with pytest.raises(UsageError, match="D513"):
        dateline.read("table.csv", columns={"words": "text"})


@pytest.mark.parametrize("call", [dateline.read, dateline.read_many])
def test_the_calls_have_what_the_command_has(call: Callable[..., object]) -> None:
    """Options of reading have the same names; one address is for one page, several processes for many."""
    options = set(inspect.signature(read).parameters)
    shown = {"as_json", "quotes", "furniture", "model"}
    only_one, only_many = {"uri"}, {"workers", "batch_size"}
    known = {"columns" if name == "column" else name for name in options - shown - {"sources"}}
    assert set(inspect.signature(call).parameters) - {"source", "sources"} == known - (
        only_many if call is dateline.read else only_one
    )


def test_columns_and_links_are_asked_for(tmp_path: Path) -> None:
    """A table with names of its own is read by them; what a list names is fetched, or said to be named."""
    table = tmp_path / "table.csv"
    table.write_text("where,words\nhttps://a.example/1,The harbour of Koror was closed on Friday.\n", encoding="utf-8")
    (record,) = dateline.read_many([table], columns={"text": "words", "uri": "where"}, language="en")
    assert isinstance(record, Record)
    assert (record.document.uri, record.document.language) == ("https://a.example/1", "en")
    assert dateline.read(table, columns={"text": "words"}).document.text.startswith("The harbour of Koror")
    links = tmp_path / "links.txt"
    links.write_text("http://127.0.0.1:9/\n", encoding="utf-8")
    codes = [
        result.code
        for fetch_links in (False, True)
        for result in dateline.read_many([links], fetch_links=fetch_links)
        if isinstance(result, Failure)
    ]
    assert codes == ["D120", "D108"]


def test_stores_are_not_in_this_version(tmp_path: Path) -> None:
    """The name is there, and says so."""
    with pytest.raises(StoreError, match="D401"):
        dateline.open_store(tmp_path)
