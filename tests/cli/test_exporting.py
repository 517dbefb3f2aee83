"""Where an export goes."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from dateline.cli.exporting import Sink, check_free, check_terminal, explain, open_sink
from dateline.cli.output import OutputError
from dateline.errors import UsageError

FULL = Path("/dev/full")


def test_a_file_appears_whole(tmp_path: Path) -> None:
    """One that was there stays as it was until then, and what broke leaves nothing."""
    out = tmp_path / "out.csv"
    out.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt), open_sink(out) as sink:
        _break_off(sink)
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]
    assert out.read_bytes() == b"old"
    with open_sink(out) as sink:
        sink(b"new")
    assert out.read_bytes() == b"new"


def _break_off(sink: Sink) -> None:
    sink(b"new")
    raise KeyboardInterrupt


@pytest.mark.skipif(not FULL.exists(), reason="a device of Linux")
def test_a_device_stays_one() -> None:
    """It is written to, not replaced; one that is always full is told as a full disk is."""
    with pytest.raises(OutputError, match=r"D704.*the disk is full"), open_sink(FULL) as sink:
        sink(b"new")
    assert FULL.is_char_device()


def test_nothing_is_written_over_unasked(tmp_path: Path) -> None:
    """It takes --force."""
    out = tmp_path / "out.csv"
    out.touch()
    with pytest.raises(UsageError, match=r"D555.*--force"):
        check_free(out, force=False)
    check_free(out, force=True)


@pytest.mark.parametrize(("number", "words"), [(errno.ENOSPC, "the disk is full"), (errno.EACCES, "cannot be written")])
def test_what_the_system_says(tmp_path: Path, number: int, words: str) -> None:
    """A full disk is told as such."""
    with pytest.raises(OutputError, match=f"D704.*{words}"), explain(tmp_path):
        raise OSError(number, "no")


def test_no_such_folder(tmp_path: Path) -> None:
    """It is not made."""
    with pytest.raises(OutputError, match="D704"), open_sink(tmp_path / "none" / "out"):
        pass


def test_parquet_is_not_for_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be noise."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    with pytest.raises(UsageError, match="D544"):
        check_terminal("parquet", None)
    check_terminal("gdelt", None)
