"""Whatever is given to `dateline read`, it says what is wrong with a code, goes on with the rest, and never crashes."""

from __future__ import annotations

import gzip
import json
import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.program import run, run_shell

if TYPE_CHECKING:
    import subprocess

TEXT = "The minister of fisheries, Ana Ruiz, visited the port of Vigo on Friday and said that work would go on.\n"
RUSSIAN = "Министр рыболовства приехал в пятницу в порт Мурманска, где рыбаки бастуют уже третий день подряд.\n"
UNREADABLE = {
    "blank.txt": (b" \n\t\r\n", "D104"),
    "bomb.html": (gzip.compress(bytes(100_000_000)), "D106"),
    "damaged.txt": (gzip.compress(TEXT.encode()).replace(b"\x00\x00", b"\x00\x01"), "D105"),
    "empty.txt": (b"", "D104"),
    "folded-twice.gz": (gzip.compress(gzip.compress(TEXT.encode())), "D103"),
    "image.html": (b"\x89PNG\r\n\x1a\n" + bytes(100), "D103"),
    "noise.txt": (bytes(range(1, 32)) * 50, "D103"),
    "too-large.txt": (b"a" * (32 * 1024 * 1024 + 1), "D102"),
    "truncated.txt.gz": (gzip.compress(TEXT.encode() * 50)[:-20], "D105"),
    "unseen.html": (b"<html><head><script>f()</script></head><body><!-- nothing --></body></html>", "D104"),
}
READABLE = {
    "bidi.txt": f"\u202edrow\u202c {TEXT}".encode(),
    "broken.html": f"<html><p>{TEXT}<table><td></p></div><b><i>{TEXT * 3}<a href='".encode(),
    "cp1251.txt": (RUSSIAN * 3).encode("cp1251"),
    "deep.html": b"<html><body>" + b"<div>" * 20_000 + TEXT.encode() * 5,
    "end\x1b[31m.txt": TEXT.encode(),
    "endless.txt": TEXT.strip().encode() * 200,
    "latin.txt": ("“No”, said the owner of the café. " + TEXT * 3).encode("cp1252"),
    "lying.html": f"<meta charset=utf-16><p>Ålesund. {TEXT}".encode(),
    "menu.html": b"<html><body><nav><a href=/>Home</a> <a href=/a>News</a></nav></body></html>",
    "nul.txt": (TEXT * 2).replace(" ", "\x00", 3).encode(),
    "old.txt": TEXT.replace("\n", "\r\n").encode("utf-16"),
}


def assert_calm(done: subprocess.CompletedProcess[bytes], code: int) -> list[str]:
    """Hold a run to its exit code and to plain words; return the lines of standard error."""
    said = done.stderr.decode()
    assert "Traceback" not in said
    assert "\x1b" not in said
    assert done.returncode == code, said
    return said.splitlines()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fill a folder with everything at once."""
    folder = tmp_path_factory.mktemp("mixture")
    for name, data in {**READABLE, **{name: data for name, (data, _) in UNREADABLE.items()}}.items():
        (folder / name).write_bytes(data)
    (folder / "gone.txt").symlink_to("nowhere")
    (folder / "up").symlink_to(folder)
    os.mkfifo(folder / "pipe.txt")
    return folder


def test_a_folder_of_everything(folder: Path) -> None:
    """Each page that can be read is, each that cannot has its line with its code, and the count is told."""
    done = run("read", str(folder), "--json")
    *failures, count = assert_calm(done, 1)
    expected = {name: code for name, (_, code) in UNREADABLE.items()} | {"gone.txt": "D101"}
    told = {Path(line.split(": ")[0]).name: line.split(": ")[1] for line in failures}
    assert told == expected
    assert count == f"{len(expected)} of {len(expected) + len(READABLE)} inputs failed"
    records = [json.loads(line) for line in done.stdout.splitlines()]
    texts = {Path(record["document"]["uri"]).name: record["document"]["text"] for record in records}
    assert set(texts) == set(READABLE)
    assert texts["cp1251.txt"] == RUSSIAN * 3
    assert texts["latin.txt"].startswith("“No”, said the owner of the café.")
    assert texts["lying.html"].startswith("Ålesund.")
    assert texts["old.txt"] == TEXT
    assert "\x00" not in texts["nul.txt"]


def test_a_person_is_shown_nothing_that_moves_the_screen(folder: Path) -> None:
    """Names and pages with controls are shown, the controls are not."""
    done = run("read", *(str(folder / name) for name in ("bidi.txt", "end\x1b[31m.txt", "nul.txt", "image.html")))
    assert_calm(done, 1)
    shown = done.stdout.decode()
    assert "Ana Ruiz" in shown
    assert not {"\x1b", "\x00", "\u202e"} & set(shown)


def test_sources_that_are_nothing(tmp_path: Path) -> None:
    """Each is told for itself, and the page behind them is read all the same."""
    expected = {
        "gone.txt": "D101: cannot read it: No such file or directory",
        "n" * 300: "D101: cannot read it: File name too long",
        "": "D101: cannot read it: Is a directory",
        "/dev/zero": "D102: more than 33554432 bytes",
        "ftp://a.example/": "D107: no address of the web",
        "http://[::1": "D107: a malformed address",
        "http://127.0.0.1/": "D108: 127.0.0.1 is inside a private network",
    }
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    done = run("read", *expected, str(page), "--json")
    *failures, count = assert_calm(done, 1)
    assert count == f"{len(expected)} of {len(expected) + 1} inputs failed"
    for line, (source, said) in zip(failures, expected.items(), strict=True):
        assert line.startswith(f"{source}: {said}")
    assert done.stdout.count(b"\n") == 1


def test_an_address_where_nobody_answers() -> None:
    """What was given as a password is not told on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    done = run("read", f"http://ana:secret@127.0.0.1:{port}/", "--allow-private")
    assert assert_calm(done, 1) == [f"http://127.0.0.1:{port}/: D109: cannot be reached: Connection refused"]


@pytest.mark.skipif(sys.platform == "darwin", reason="names are UTF-8 there")
def test_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    """The page is read, and its name can be printed."""
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_text(TEXT, encoding="utf-8")
    done = run("read", os.fsdecode(path), "--json")
    assert_calm(done, 0)
    assert json.loads(done.stdout)["document"]["uri"] == f"{tmp_path}/caf\\xe9.txt"


def test_standard_input_that_is_no_page() -> None:
    """As for a file."""
    (line,) = assert_calm(run("read", "-", stdin=gzip.compress(TEXT.encode())[:-4]), 1)
    assert line.startswith("stdin:: D105: ")


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("$D read - <&-", "stdin:: D101: standard input is closed"),
        ("$D read {page} >&-", "dateline: D701: standard output is closed"),
        ("$D read {page} --json > /dev/full", "dateline: D702: standard output cannot be written"),
    ],
)
def test_inputs_and_outputs_that_are_not_there(command: str, said: str, tmp_path: Path) -> None:
    """Closed, or full."""
    if "/dev/full" in command and not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    (line,) = assert_calm(run_shell(command.format(page=page)), 1)
    assert line.startswith(said)


def test_a_reader_that_takes_one_line(tmp_path: Path) -> None:
    """`| head -1` gets its line, and nobody complains."""
    page = tmp_path / "page.txt"
    page.write_text(TEXT * 300, encoding="utf-8")
    done = run_shell(f"$D read {page} {page} {page} --json | head -1 | wc -l")
    assert (done.stdout.split(), done.stderr) == ([b"1"], b"")


def test_workers_go_on_too(folder: Path) -> None:
    """Failures come from several processes as from one."""
    names = ("image.html", "gone.txt", "latin.txt", "truncated.txt.gz")
    done = run("read", *(str(folder / name) for name in names), "--json", "--workers", "2")
    assert [line.split(": ")[1] for line in assert_calm(done, 1)[:-1]] == ["D103", "D101", "D105"]
    assert done.stdout.count(b"\n") == 1
