"""`dateline ingest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.cli.ingest import summarize
from dateline.store.intake import Written
from tests.cli.program import run

if TYPE_CHECKING:
    from pathlib import Path


def test_pages_go_into_a_store(tmp_path: Path) -> None:
    """What fails is listed; a second time nothing is read; failures can be read again."""
    store = str(tmp_path / "a store")
    (tmp_path / "a.txt").write_text(
        "Talks end in Lima\n\nThe minister of Peru left Lima on Monday.\n", encoding="utf-8"
    )
    (tmp_path / "b\n\x1b[31m.txt").write_text("", encoding="utf-8")
    first = run("ingest", str(tmp_path), "--store", store)
    assert first.returncode == 1
    assert first.stdout == b""
    assert b"\x1b" not in first.stderr
    assert first.stderr.endswith(b"1 of 2 inputs failed\n1 page added, 1 new failure\n")
    second = run("ingest", str(tmp_path), "--store", store)
    assert (second.returncode, second.stderr) == (0, b"0 pages added, 2 known already\n")
    anew = run("ingest", "--reread", "--store", store)
    assert (anew.returncode, anew.stderr) == (0, b"0 pages added, 1 known already\n")
    again = run("ingest", "--retry-failures", "--store", store)
    assert (again.returncode, again.stderr.count(b"D104")) == (1, 1)


def test_nothing_to_read(tmp_path: Path) -> None:
    """Neither sources nor failures asked for is wrong usage."""
    done = run("ingest", "--store", str(tmp_path / "store"))
    assert (done.returncode, done.stderr[:15]) == (2, b"dateline: D540:")


@pytest.mark.parametrize("others", [["a.txt"], ["--retry-failures"], ["--watch"]])
def test_reading_anew_goes_alone(others: list[str], tmp_path: Path) -> None:
    """What the store has is all there is to read; and a store must be there."""
    done = run("ingest", "--reread", *others, "--store", str(tmp_path / "store"))
    assert (done.returncode, done.stderr[:15]) == (2, b"dateline: D547:")
    alone = run("ingest", "--reread", "--store", str(tmp_path / "store"))
    assert (alone.returncode, alone.stderr[:15]) == (1, b"dateline: D401:")


def test_what_came_of_it() -> None:
    """In words, without what did not happen."""
    assert summarize(Written(added=1)) == "1 page added"
    told = summarize(Written(added=1_200, revised=2, reread=5, unchanged=3, failed=4))
    assert told == "1,200 pages added, 2 changed, 5 read anew, 3 known already, 4 new failures"
