"""The command line: what is printed, what is written, which status is returned."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import msgspec
import pytest

from bench import commands
from bench.__main__ import main
from bench.area import Area
from bench.areas import AREAS
from bench.floors import Floor, FloorFile, load_floors, save_floors
from bench.suite import Figure, Measure

if TYPE_CHECKING:
    from pathlib import Path

MEASURE = Measure(
    name="small", area="ner", gold="gold.jsonl", title="", figures=(Figure(metric="f1", title="", unit="share"),)
)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the data of one measure that reaches 0.75, and one whose data is missing."""
    (tmp_path / "gold.jsonl").write_bytes(b"1")
    missing = msgspec.structs.replace(MEASURE, name="gone", gold="gone.jsonl")
    floors = tmp_path / "floors.json"
    monkeypatch.setattr("bench.suite.AREAS", (Area("ner", "", lambda _: {"f1": 0.75}),))
    monkeypatch.setattr(commands, "load_suite", lambda: [MEASURE, missing])
    monkeypatch.setattr(commands, "load_floors", lambda: load_floors(floors))
    monkeypatch.setattr(commands, "save_floors", lambda new: save_floors(new, floors))
    return tmp_path


def set_floor(root: Path, least: float) -> None:
    """Put a floor under the measure."""
    digest = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"
    save_floors(FloorFile(floors={"small": Floor(data=digest, least={"f1": least})}), root / "floors.json")


def test_all_prints_a_table_and_says_what_was_left_out(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The table goes to standard output, the rest to standard error."""
    assert main(["all", "--root", str(root)]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines()[1].split() == ["small", "f1", "0.7500", "-", "-"]
    assert printed.err.startswith("gone: no gone.jsonl in")


def test_floors_leave_out_what_depends_on_the_machine(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Times are measured by `all` alone."""
    monkeypatch.setattr(commands, "load_suite", lambda: [msgspec.structs.replace(MEASURE, is_steady=False)])
    assert main(["floors", "--check", "--root", str(root)]) == 0
    assert "0.75" not in capsys.readouterr().out
    assert main(["all", "--root", str(root)]) == 0
    assert "0.75" in capsys.readouterr().out


@pytest.mark.parametrize(("least", "status"), [(0.75, 0), (0.76, 1)])
def test_check_fails_on_a_fall(root: Path, least: float, status: int) -> None:
    """0 when all hold, 1 when one does not."""
    set_floor(root, least)
    assert main(["floors", "--check", "--root", str(root)]) == status


def test_raise_and_lower_write_the_file(root: Path) -> None:
    """Raising lifts, lowering needs its reason."""
    assert main(["floors", "--raise", "--root", str(root)]) == 0
    assert load_floors(root / "floors.json").floors["small"].least == {"f1": 0.747}
    set_floor(root, 0.9)
    assert main(["floors", "--lower", " ", "--root", str(root)]) == 2
    assert main(["floors", "--lower", "smaller model", "--root", str(root)]) == 0
    assert load_floors(root / "floors.json").lowered[0].reason == "smaller model"


def test_an_area_prints_its_metrics_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One object on standard output."""
    monkeypatch.setattr("bench.__main__.AREAS", (Area("ner", "names", lambda request: {"gold": request.gold.name}),))
    assert main(["ner", "--gold", str(tmp_path / "a.jsonl")]) == 0
    assert msgspec.json.decode(capsys.readouterr().out) == {"gold": "a.jsonl"}


@pytest.mark.parametrize("area", [area.name for area in AREAS])
def test_wrong_gold_is_told_with_status_2(area: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No area answers a missing file with a traceback."""
    assert main([area, "--gold", str(tmp_path / "none")]) == 2
    assert capsys.readouterr().err.startswith("D58")


def test_the_program_runs() -> None:
    """Its help names every area; wrong usage is status 2."""
    done = subprocess.run([sys.executable, "-m", "bench", "--help"], capture_output=True, text=True, check=True)
    assert all(area.name in done.stdout for area in AREAS)
    assert subprocess.run([sys.executable, "-m", "bench", "nerd"], capture_output=True, check=False).returncode == 2


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    """`python -m bench ... | head` ends without a word."""
    row = {"id": "1", "text": "It rained.", "lines": [{"start": 0, "end": 10, "label": "article"}]}
    (tmp_path / "gold.jsonl").write_bytes(msgspec.json.encode(row))
    command = [sys.executable, "-m", "bench", "lines", "--gold", str(tmp_path / "gold.jsonl")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        told = running.stderr.read()
    assert told == b""
    assert running.returncode == 0
