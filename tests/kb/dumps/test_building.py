"""Large knowledge bases: made in one go, stopped and gone on with, or refused."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dateline.errors import KnowledgeError
from dateline.kb.base import KnowledgeBase
from dateline.kb.dumps import building
from dateline.kb.dumps.building import Dumps, build_base
from dateline.kb.layer import Question
from tests.kb.bases import make_base
from tests.kb.dumps.dumps import claim, entity, item, world, write_geonames, write_wikidata

ROOT = Path(__file__).parents[3]
TABLES = "entities names offices members parents ids keys notes".split()


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The knowledge base that the large one is built on."""
    return make_base(tmp_path / "small.sqlite").layers[0].path


@pytest.fixture
def dumps(tmp_path: Path) -> Dumps:
    """All dumps there are."""
    archive, names, codes = write_geonames(tmp_path)
    wikidata = write_wikidata(tmp_path / "dump.json.bz2")
    return Dumps(wikidata=wikidata, geonames=archive, alternate_names=names, admin1_codes=codes)


def contents(path: Path) -> dict[str, list[Any]]:
    """All rows of all tables."""
    layer = KnowledgeBase.open(path).layers[0]
    return {name: sorted(layer.ask(Question(f"SELECT * FROM {name}", ())), key=repr) for name in TABLES}  # noqa: S608


def test_all_dumps_together(tmp_path: Path, small: Path, dumps: Dumps) -> None:
    """Places have names, states and ids; nothing is left of how it was made."""
    told: list[tuple[str, int]] = []
    out = build_base(tmp_path / "large.sqlite", dumps, base=small, report=lambda *step: told.append(step))
    base = KnowledgeBase.open(out)
    (puno, region) = base.candidates("Puno", types={"city", "admin1"})
    assert (puno.country, puno.admin1) == ("PER", region.id)
    assert [entry.id for entry in base.candidates("Pouno")] == [puno.id]
    assert base.find("wikidata", "Q205057") == (puno,)
    peru = base.entity("country:PER")
    assert peru is not None
    assert (peru.lat, peru.lon) == (-9, -75)
    assert [step for step, _ in told] == ["admin1_codes", "geonames", "alternate_names", "wikidata"]
    assert sorted(path.name for path in tmp_path.glob("large*")) == ["large.sqlite"]
    tables = [name for (name,) in base.layers[0].ask(Question("SELECT name FROM sqlite_master", ()))]
    assert [name for name in tables if name.startswith(("w_", "progress"))] == []


@pytest.mark.parametrize("batches", [1, 6])
def test_a_build_that_is_killed_goes_on(tmp_path: Path, small: Path, dumps: Dumps, batches: int) -> None:
    """After kill -9 in the middle of any dump the same command ends with the same knowledge base."""
    program = f"""
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from dateline.kb.dumps import building
building.BATCH = 4
left = {batches}
def report(step, lines):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
folder = Path({str(tmp_path)!r})
dumps = building.Dumps(wikidata=folder / "dump.json.bz2", geonames=folder / "allCountries.zip",
    alternate_names=folder / "alternateNamesV2.zip", admin1_codes=folder / "admin1CodesASCII.txt")
building.build_base(folder / "large.sqlite", dumps, base=folder / "small.sqlite", report=report)
"""
    killed = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert not (tmp_path / "large.sqlite").exists()
    build_base(tmp_path / "large.sqlite", dumps, base=small)
    build_base(tmp_path / "whole.sqlite", dumps, base=small)
    assert contents(tmp_path / "large.sqlite") == contents(tmp_path / "whole.sqlite")


def test_other_dumps_do_not_go_on_with_a_part(
    tmp_path: Path, small: Path, dumps: Dumps, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The part says with which dumps it was begun, and stays as it is."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(building, "_take", stop)
    with pytest.raises(KeyboardInterrupt):
        build_base(tmp_path / "large.sqlite", dumps, base=small)
    with pytest.raises(KnowledgeError, match=r"D806: .*alternate_names, geonames|D806: .*admin1_codes"):
        build_base(tmp_path / "large.sqlite", Dumps(wikidata=dumps.wikidata), base=small)
    assert (tmp_path / "large.sqlite.part").exists()


def test_nothing_is_overwritten(tmp_path: Path, small: Path, dumps: Dumps) -> None:
    """A file that is in the way stays."""
    (tmp_path / "large.sqlite").write_bytes(b"mine")
    with pytest.raises(KnowledgeError, match="D807"):
        build_base(tmp_path / "large.sqlite", dumps, base=small)
    assert (tmp_path / "large.sqlite").read_bytes() == b"mine"


def test_a_damaged_line_of_wikidata_is_counted(tmp_path: Path, small: Path) -> None:
    """One bad line among millions does not stop a build."""
    dump = write_wikidata(tmp_path / "dump.json")
    lines = dump.read_bytes().split(b"\n")
    lines[5] = lines[5][:60]
    dump.write_bytes(b"\n".join(lines))
    base = KnowledgeBase.open(build_base(tmp_path / "large.sqlite", Dumps(wikidata=dump), base=small))
    assert base.layers[0].meta()["skipped"] == "1"


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("geonames", "a\tb\n", "line 1: 2 columns"),
        ("wikidata", "a page in the way\n", "line 1: neither a bracket nor an item"),
        ("admin1_codes", "PE.15\n", "line 1: 1 columns"),
        ("wikidata", '[\n{"id":"Q1","claims":3}\n]\n', "line 2"),
    ],
)
def test_a_file_that_is_no_dump(tmp_path: Path, small: Path, field: str, text: str, said: str) -> None:
    """The error names the file and the line."""
    (tmp_path / "other.txt").write_text(text)
    with pytest.raises(KnowledgeError, match=f"D805: .*other.txt, {said}"):
        build_base(tmp_path / "large.sqlite", Dumps(**{field: tmp_path / "other.txt"}), base=small)


@pytest.mark.parametrize("field", ["geonames", "wikidata"])
def test_an_empty_file_is_no_dump(tmp_path: Path, small: Path, field: str) -> None:
    """Nothing is made of nothing."""
    (tmp_path / "empty").touch()
    with pytest.raises(KnowledgeError, match=r"D805: .*empty is empty"):
        build_base(tmp_path / "large.sqlite", Dumps(**{field: tmp_path / "empty"}), base=small)


def test_without_a_base_nothing_begins(tmp_path: Path, dumps: Dumps) -> None:
    """The error is that of opening the base."""
    with pytest.raises(KnowledgeError, match="D801"):
        build_base(tmp_path / "large.sqlite", dumps, base=tmp_path / "none.sqlite")
    assert not (tmp_path / "large.sqlite.part").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of a process as Linux tells it")
def test_memory_does_not_grow_with_the_dump(tmp_path: Path, small: Path) -> None:
    """Five thousand persons take no more than a hundred do, but for the cache."""
    people = [
        entity(10_000 + number, f"Person {number}", claim("P31", item(5)), claim("P39", item(900)))
        for number in range(5_000)
    ]
    dump = write_wikidata(tmp_path / "dump.json.gz", [*world(), *people])
    before = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    build_base(tmp_path / "large.sqlite", Dumps(wikidata=dump), base=small)
    after = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    assert after - before < 50_000_000
