"""Tables that a person keeps: what is read, and how a mistake is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from dateline.errors import KnowledgeError
from dateline.kb.rows import Alpha3, Date, Filled, Qid, read_rows

if TYPE_CHECKING:
    from pathlib import Path


class Spell(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the table below."""

    country: Alpha3
    name: Filled
    aliases: tuple[str, ...] = ()
    start: Date | None = None
    wikidata: Qid | None = None


def write(path: Path, text: str) -> Path:
    """Write a table and return its path."""
    path.write_text(text, encoding="utf-8")
    return path


def test_cells_become_values(tmp_path: Path) -> None:
    """Lists are split, empty cells are not given, rows keep their numbers in the file."""
    table = write(tmp_path / "t.csv", 'country,name,aliases,start\nPER,"Ruiz, Ana", Ana ;A. Ruiz;,2016-07\nCHL,Leo,,\n')
    first, second = read_rows(table, Spell)
    assert first.row == Spell(country="PER", name="Ruiz, Ana", aliases=("Ana", "A. Ruiz"), start="2016-07")
    assert second.row == Spell(country="CHL", name="Leo")
    assert (first.number, second.number) == (2, 3)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("country,name\nPE,Ana\n", r"row 2, column country: 'PE'"),
        ("country,name\nPER,Ana\nPER,\n", r"row 3, column name: is empty"),
        ("country,name,start\nPER,Ana,28/07/2016\n", r"row 2, column start: '28/07/2016'"),
        ("country,name,start\nPER,Ana,2016-13\n", r"row 2, column start"),
        ("country,name,wikidata\nPER,Ana,1001\n", r"row 2, column wikidata"),
        ("country,name,born\nPER,Ana,1970\n", r"row 1: unknown: born; the columns are country, name"),
        ("country,start\nPER,2016\n", r"row 1: missing: name"),
        ("", r"row 1: missing: country, name"),
        ("country,name\nPER,Ana,1970\n", r"row 2, column after the last"),
        ('country,name\nPER,"Ana\n', r"is no CSV"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    """Row and column are named as a spreadsheet counts them."""
    with pytest.raises(KnowledgeError, match=f"D804: .*{said}"):
        read_rows(write(tmp_path / "t.csv", text), Spell)


def test_a_table_that_cannot_be_read(tmp_path: Path) -> None:
    """Missing files and other encodings are told apart."""
    with pytest.raises(KnowledgeError, match="D801"):
        read_rows(tmp_path / "none.csv", Spell)
    (tmp_path / "latin.csv").write_bytes("country,name\nPER,Ana Mu\xf1oz\n".encode("latin-1"))
    with pytest.raises(KnowledgeError, match=r"D804: .* not UTF-8"):
        read_rows(tmp_path / "latin.csv", Spell)


def test_a_byte_order_mark_is_no_column(tmp_path: Path) -> None:
    """Spreadsheets write one."""
    assert len(read_rows(write(tmp_path / "t.csv", "\ufeffcountry,name\nPER,Ana\n"), Spell)) == 1
