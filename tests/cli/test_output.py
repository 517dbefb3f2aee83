"""Standard output and standard error that cannot be written."""

from __future__ import annotations

import sys

import pytest

from dateline.cli.output import OutputError, get_stdout, tell, write_bytes, write_text
from tests.cli.program import run_shell


def test_text_and_bytes_come_in_order(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """Text and bytes go through one stream, nothing overtakes."""
    write_text("one\n")
    write_bytes(b"two\n")
    assert capfdbinary.readouterr().out == b"one\ntwo\n"


def test_a_program_without_standard_output_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Started with its output closed, Python has no stream at all."""
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(OutputError, match="D701"):
        get_stdout()


def test_without_standard_error_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """A message that nobody can read is no reason to fail."""
    monkeypatch.setattr(sys, "stderr", None)
    tell("lost")


def test_messages_are_one_harmless_line(capsys: pytest.CaptureFixture[str]) -> None:
    """A message that holds a page's words cannot command the terminal."""
    tell("bad\nname\x1b[2J")
    assert capsys.readouterr().err == "bad name␛[2J\n"


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
@pytest.mark.parametrize(
    ("line", "code", "message"),
    [
        ("$D --version > /dev/full", 1, b"D702: standard output cannot be written (No space left on device)"),
        ("$D --help > /dev/full", 1, b"D702"),
        ("$D --version >&-", 1, b"D701: standard output is closed"),
        ("$D read --workers 0 x 2>&-", 2, b""),
    ],
)
def test_outputs_that_cannot_be_written(line: str, code: int, message: bytes) -> None:
    """A full disk or a closed stream gives one line and exit 1, never a traceback."""
    done = run_shell(line)
    assert done.returncode == code
    assert message in done.stderr
    assert b"Traceback" not in done.stderr
