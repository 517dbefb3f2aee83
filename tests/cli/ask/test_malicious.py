"""A page whose words try to do something, in every answer that the program gives."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import msgspec
import pytest
from typer.testing import CliRunner

from bench.store_records import make_record
from dateline.cli.app import app
from dateline.queries.formats import FORMULA_STARTS
from dateline.schema import Record
from tests.store.stores import count_rows, make_store

if TYPE_CHECKING:
    from dateline.store.store import Store

WORDS = (
    "=HYPERLINK(0)",
    "@SUM(A1)",
    "+1+cmd|x!A0",
    "'; DROP TABLE events; --",
    '" OR "1"="1',
    "\x1b[2J\x1b]0;mine\x07",
    "<script>alert(1)</script>",
    "[red]mark[/red]",
    "\u202egnp.exe",
)
QUESTIONS = (
    ("events",),
    ("timeline",),
    ("statements",),
    ("quantities",),
    ("actors",),
    ("search", "harbour"),
    ("sql", "SELECT * EXCLUDE (text) FROM documents"),
    ("sql", 'SELECT title AS "=1+1", * FROM documents'),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A store of one record for each of the words: they stand for its title, publisher, actors and quotes."""
    opened = make_store(tmp_path_factory.mktemp("store"))
    opened.add([spoil(number, words) for number, words in enumerate(WORDS)])
    return opened


def spoil(number: int, words: str) -> Record:
    """Return a record in which every name is these words."""
    plain = msgspec.to_builtins(make_record(number))
    plain["document"] |= {"title": words, "publisher": words}
    for fact in (*plain["actors"], *plain["places"]):
        fact["name"] = words
    for fact in (*plain["actors"], *plain["events"], *plain["statements"], *plain["quantities"]):
        fact["evidence"] = [span | {"quote": words} for span in fact["evidence"]]
    return msgspec.convert(plain, Record)


def ask(store: Store, *arguments: str) -> str:
    """Return what a command prints."""
    done = CliRunner().invoke(app, [*arguments, "--store", str(store.path)])
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_answer_moves_the_screen(store: Store, question: tuple[str, ...]) -> None:
    """Neither for a person nor for a program is there a sign that a terminal obeys; marks of style are text."""
    for form in ((), ("--json",), ("--csv",)):
        told = ask(store, *question, *form)
        assert not any(sign in told for sign in "\x1b\x07"), form
    assert "[red]mark[/red]" in ask(store, *question)
    assert "\u202e" not in ask(store, *question)


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_cell_is_a_formula(store: Store, question: tuple[str, ...]) -> None:
    """Names of columns neither, which come from the question."""
    rows = list(csv.reader(io.StringIO(ask(store, *question, "--csv"))))
    assert [cell for row in rows for cell in row if cell.startswith(FORMULA_STARTS) and not is_number(cell)] == []


@pytest.mark.parametrize("words", WORDS)
def test_words_are_values_not_commands(store: Store, words: str) -> None:
    """What is looked for is found or not; the tables stay."""
    for command in ("events", "timeline", "actors", "statements", "quantities"):
        ask(store, command, "--actor", words, "--json") if command != "actors" else ask(store, "actors", "--json")
    ask(store, "events", "--place", words, "--publisher", words, "--said-by", words, "--json")
    assert count_rows(store, "events") == 4 * len(WORDS)


def is_number(cell: str) -> bool:
    """Whether a cell is a number, which may begin with a minus."""
    try:
        float(cell)
    except ValueError:
        return False
    return True
