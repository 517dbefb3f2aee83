"""The program as a whole: help, version, wrong usage, exit codes."""

from __future__ import annotations

import sys

import pytest

import dateline
from dateline.cli import app as program
from dateline.cli import output
from dateline.cli.output import HangUpError
from dateline.errors import DatelineError, ModelError, UsageError
from tests.cli.program import run


def leave(monkeypatch: pytest.MonkeyPatch, *, raised: BaseException) -> int | str | None:
    """Return the exit code of a program whose commands raise that."""

    def fail(*, prog_name: str) -> None:
        del prog_name
        raise raised

    monkeypatch.setattr(program, "app", fail)
    with pytest.raises(SystemExit) as leaving:
        program.main()
    return leaving.value.code


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (ModelError("D301", "no bundle"), 1),
        (UsageError("D510", "a folder"), 2),
        (DatelineError("D999", "other"), 1),
        (HangUpError(), 141),
        (KeyboardInterrupt(), 130),
        (SystemExit(1), 1),
    ],
)
def test_exit_codes(raised: BaseException, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each way to end has its code."""
    assert leave(monkeypatch, raised=raised) == code


def test_an_error_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The message names the program and the code."""
    leave(monkeypatch, raised=ModelError("D301", "no bundle"))
    assert capsys.readouterr().err == "dateline: D301: no bundle\n"


@pytest.mark.parametrize(
    ("raised", "message"),
    [
        (OSError(28, "No space left on device"), "D702: standard output cannot be written (No space left on device)"),
        (FileNotFoundError(2, "No such file", "labels.txt"), "D703: labels.txt cannot be used (No such file)"),
    ],
)
def test_errors_of_the_system_are_told(
    raised: OSError, message: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A full disk is the output's, a missing file of our own is named."""
    monkeypatch.setattr(output, "_silence", lambda _: None)
    assert leave(monkeypatch, raised=raised) == 1
    assert message in capsys.readouterr().err


def test_help_teaches() -> None:
    """Help goes to standard output, names every command and gives examples."""
    done = run("--help")
    assert done.returncode == 0
    assert done.stderr == b""
    for words in (b"read", b"model", b"doctor", b"dateline read examples/pages", b"Exit codes"):
        assert words in done.stdout, words


def test_version() -> None:
    """The version alone, for scripts."""
    assert run("--version").stdout.decode().split() == ["dateline", dateline.__version__]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["raed"], b"Did you mean 'read'?"),
        (["read"], b"Missing argument"),
        (["read", "--nonsense", "x"], b"No such option"),
        (["read", "x", "--published", "yesterday"], b"2019-09-25"),
        (["read", "x", "--language", "English"], b"no language code"),
        (["read", "x", "--workers", "0"], b"--workers"),
        (["read", "x", "y", "--uri", "http://a.example"], b"cannot share one address"),
        (["read", "examples", "--uri", "http://a.example"], b"many pages cannot share"),
        (["read", "x", "--furniture", "some"], b"--furniture"),
    ],
)
def test_wrong_usage(
    arguments: list[str], message: bytes, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Exit 2, with a message that helps, on standard error alone."""
    monkeypatch.setattr(sys, "argv", ["dateline", *arguments])
    monkeypatch.setenv("COLUMNS", "200")
    with pytest.raises(SystemExit) as leaving:
        program.main()
    captured = capfdbinary.readouterr()
    assert leaving.value.code == 2
    assert message in captured.err
    assert captured.out == b""
