"""Every example page gives a whole record, and every bad input a clear answer."""

from __future__ import annotations

import contextlib
from functools import cache
from typing import TYPE_CHECKING

import msgspec
import pytest

import dateline
from dateline.errors import PageError
from dateline.page import parse
from dateline.page.readers import open_source
from dateline.schema import BODY_ROLES, Document, Failure, Page, Record
from tools import golden, hard_inputs

if TYPE_CHECKING:
    from pathlib import Path

HARD = hard_inputs.FOLDER
# What each bad input comes to: the code of its failure, or what must be among the notes of its record.
FAILING = {"binary.txt", "blank.txt", "empty.txt", "frames.html", "script-only.html", "truncated.txt.gz"}


def spans(node: object) -> list[tuple[int, int, str]]:
    """Every start, end and quote below a JSON value."""
    if isinstance(node, dict):
        own = [(node["start"], node["end"], node["quote"])] if {"start", "end", "quote"} <= node.keys() else []
        return own + [span for value in node.values() for span in spans(value)]
    return [span for value in node for span in spans(value)] if isinstance(node, list) else []


@cache
def read_all() -> dict[str, Record | Failure]:
    """What Dateline makes of all example pages, read together."""
    results = dateline.read_many([str(golden.PAGES)])
    return dict(zip(golden.page_names(), results, strict=True))


def open_hard(name: str) -> Page | Failure:
    """A small bad input as the readers give it."""
    return next(iter(open_source(str(HARD / name))))


@pytest.mark.parametrize("name", golden.page_names())
def test_every_span_holds(name: str) -> None:
    """For every span of every fact of a record, the text at that place is the quote."""
    record = read_all()[name]
    assert isinstance(record, Record)
    found = spans(msgspec.to_builtins(record))
    assert all(record.document.text[start:end] == quote for start, end, quote in found)


@pytest.mark.parametrize("name", golden.page_names())
def test_blocks_divide_the_text(name: str) -> None:
    """Blocks follow one another, and only white space, marks and glued labels lie outside of them."""
    document = golden.read_page(name)
    edges = [edge for block in document.blocks for edge in (block.start, block.end)]
    assert edges == sorted(edges)
    assert edges[-1] <= len(document.text)


def test_no_article_no_body() -> None:
    """A section page gives its teasers, but no body and no facts."""
    record = read_all()["11-section-index.html"]
    assert isinstance(record, Record)
    assert {block.role for block in record.blocks}.isdisjoint(BODY_ROLES - {"list"})
    assert "D157" in {note.code for note in record.notes}


@pytest.mark.parametrize(("name", "language"), [("12-rwanda-ouganda-fr.html", "fr"), ("13-iraq-water-ar.html", "ar")])
def test_other_languages_give_page_facts_only(name: str, language: str) -> None:
    """A language without annotators is told, and not annotated as if it were English."""
    record = read_all()[name]
    assert isinstance(record, Record)
    assert record.document.language == language
    assert record.document.published is not None
    assert not record.actors
    assert record.notes


def test_small_inputs_are_what_the_tool_makes() -> None:
    """examples/hard/ holds the bytes that tools/hard_inputs.py tells about."""
    assert {path.name: path.read_bytes() for path in HARD.iterdir()} == hard_inputs.small_inputs()


@pytest.mark.parametrize("name", sorted(hard_inputs.small_inputs()))
def test_bad_inputs_get_a_clear_answer(name: str) -> None:
    """A record, with notes of what was repaired, or a failure with a code and advice; never another exception."""
    result = next(iter(dateline.read_many([str(HARD / name)])))
    assert isinstance(result, Failure) == (name in FAILING)
    if isinstance(result, Failure):
        assert result.code.startswith("D1")
        assert len(result.message) > len(result.code)


@pytest.mark.parametrize("name", sorted(set(hard_inputs.small_inputs()) - FAILING))
def test_repaired_text_is_readable(name: str) -> None:
    """Of what is read, no control character, no half a character and no lone surrogate is left in the text."""
    page = open_hard(name)
    assert isinstance(page, Page)
    document = parse(page)
    assert not set(document.text) & set(map(chr, range(32))) - {"\n", "\t"}
    document.text.encode()


@pytest.mark.parametrize("name", sorted(hard_inputs.big_inputs()))
def test_big_inputs_are_read_or_refused(name: str) -> None:
    """Deep markup, endless lines and 20 MB give a document within the limits, or a page error."""
    with contextlib.suppress(PageError):
        check_limits(parse(Page(uri=name, data=hard_inputs.big_inputs()[name])))


def check_limits(document: Document) -> None:
    """The text is no longer than the limit, and what is left out is told."""
    assert 0 < len(document.text) <= 500_000
    if len(document.text) > 450_000:
        assert "D151" in {code for code, _ in document.notes}


def test_gzip_bombs_are_refused(tmp_path: Path) -> None:
    """A small file that unfolds beyond the limit is a failure before it fills the memory."""
    path = tmp_path / "bomb.txt.gz"
    path.write_bytes(hard_inputs.gzip_bomb(40 * 1024 * 1024))
    result = next(iter(open_source(str(path))))
    assert isinstance(result, Failure)
    assert result.code == "D106"
