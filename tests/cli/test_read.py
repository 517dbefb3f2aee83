"""`dateline read`: what is asked of the library, what is shown, which exit code."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import typer

from dateline.cli.read import count_inputs, read
from dateline.page.columns import Columns
from dateline.pipeline import sources
from dateline.pipeline.settings import Settings
from dateline.schema import Failure, Record
from tests.cli.program import run, run_shell
from tests.cli.records import make_record

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORD = make_record()
FAILURE = Failure(document="b.bin", stage="parse", code="D103", message="this is a PDF")
PAGE = b"The minister of fisheries, Ana Ruiz, met Joao Mendes in Lima on Monday.\n\nThey spoke for two hours.\n"


class Library:
    """Stands in for the reading of sources: remembers what was asked, gives the results it was made with."""

    def __init__(self, *results: Record | Failure) -> None:
        self.results = results
        self.asked: list[tuple[list[str], Settings]] = []

    def __call__(self, wanted: list[str], settings: Settings) -> Iterator[Record | Failure]:
        """Remember and give."""
        self.asked.append((wanted, settings))
        return iter(self.results)


def read_with(library: Library, monkeypatch: pytest.MonkeyPatch, *wanted: str, **options: Any) -> int:  # noqa: ANN401 - any option of the command
    """Run the command on the stand-in and return its exit code."""
    monkeypatch.setattr(sources, "read_sources", library)
    with pytest.raises(typer.Exit) as leaving:
        read(list(wanted), **options)
    return leaving.value.exit_code


def test_options_reach_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each option is a setting of the same name."""
    library = Library()
    options: dict[str, Any] = {
        "published": "2019-09",
        "uri": "http://a.example",
        "language": "en",
        "model": Path("bundle"),
        "workers": 3,
        "batch_size": 5,
        "allow_private": True,
        "fetch_links": True,
        "max_bytes": 5_000,
        "include": "furniture",
    }
    assert read_with(library, monkeypatch, "a.txt", **options) == 0
    assert library.asked == [(["a.txt"], Settings(**options))]


def test_columns_reach_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are given one by one and arrive together."""
    library = Library()
    read_with(library, monkeypatch, "a.csv", column=["text=words", "uri=where"])
    assert library.asked == [(["a.csv"], Settings(columns=Columns(text="words", uri="where")))]


def test_without_options_the_library_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command's defaults are the library's."""
    library = Library()
    read_with(library, monkeypatch, "a.txt", "b.txt")
    assert library.asked == [(["a.txt", "b.txt"], Settings())]


@pytest.mark.parametrize(("results", "code"), [([RECORD], 0), ([RECORD, FAILURE], 1), ([FAILURE], 1)])
def test_one_failure_makes_exit_1(
    results: list[Record | Failure], code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The records are shown all the same, the failure is told on standard error."""
    assert read_with(Library(*results), monkeypatch, "a", "b", as_json=True) == code
    captured = capsys.readouterr()
    assert captured.out.count("\n") == results.count(RECORD)
    assert ("b.bin: D103: this is a PDF" in captured.err) is (code == 1)


def test_a_person_sees_the_view(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --json it is the article with its facts; quotes and furniture are as asked."""
    read_with(Library(RECORD), monkeypatch, "a", quotes=0, furniture="none")
    shown = capsys.readouterr().out
    assert "¶1  The transport minister" in shown
    assert "Business" not in shown


def test_the_number_of_inputs_is_known_for_files_alone(tmp_path: Path) -> None:
    """A folder may hold any number of pages, and so may a table."""
    assert count_inputs(["a.txt", "-"]) == 2
    assert count_inputs(["a.txt", str(tmp_path)]) is None
    assert count_inputs(["a.txt", "b.jsonl.gz"]) is None


def test_an_address_is_for_one_page(tmp_path: Path) -> None:
    """Two sources, a folder of two or an archive of two cannot share it: wrong usage, told before anything is read."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(PAGE)
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        archive.writestr("a.txt", PAGE)
        archive.writestr("b.txt", PAGE)
    for wanted in ([tmp_path / "a.txt", tmp_path / "b.txt"], [tmp_path], [tmp_path / "two.zip"]):
        done = run("read", *map(str, wanted), "--json", "--uri", "http://a.example/1")
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"many pages cannot share" in done.stderr


def test_the_largest_page_can_be_set(tmp_path: Path) -> None:
    """The message of a page that is too large names the option."""
    (tmp_path / "page.txt").write_bytes(PAGE)
    done = run("read", str(tmp_path / "page.txt"), "--max-bytes", "50")
    assert done.returncode == 1
    assert b"D102: more than 50 bytes; raise max_bytes (--max-bytes) to read it" in done.stderr


def test_standard_input_to_json() -> None:
    """The whole way, in a process of its own: a page in, one line of JSON out, nothing on standard error."""
    done = run("read", "-", "--json", "--uri", "http://a.example/1", "--published", "2019-09-25", stdin=PAGE)
    assert (done.returncode, done.stderr) == (0, b"")
    record = json.loads(done.stdout)
    assert record["document"]["uri"] == "http://a.example/1"
    assert record["document"]["published"]["value"] == "2019-09-25"
    assert "Ana Ruiz" in {actor["name"] for actor in record["actors"]}


def test_the_other_inputs_go_on(tmp_path: Path) -> None:
    """Of three inputs two cannot be read: the third is shown, both are told and counted, exit 1."""
    page, image = tmp_path / "page.txt", tmp_path / "image.png"
    page.write_bytes(PAGE)
    image.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    done = run("read", str(tmp_path / "missing.txt"), str(page), str(image))
    assert done.returncode == 1
    assert b"Ana Ruiz" in done.stdout
    assert b"missing.txt: D101: " in done.stderr
    assert b"image.png: D103: " in done.stderr
    assert done.stderr.endswith(b"2 of 3 inputs failed\n")


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    """`| head` ends the program without a word, as a shell expects."""
    (tmp_path / "page.txt").write_bytes(PAGE * 400)
    done = run_shell(f"$D read {tmp_path}/page.txt {tmp_path}/page.txt --json | head -c 10 | wc -c")
    assert done.stdout.split() == [b"10"]
    assert (done.returncode, done.stderr) == (141, b"")
