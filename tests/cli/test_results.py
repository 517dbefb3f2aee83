"""Records and failures as they come."""

from __future__ import annotations

import json

import pytest

from dateline.cli.progress import make_meter
from dateline.cli.results import make_printer, report, show_results, write_record
from dateline.schema import Failure, Record
from tests.cli.records import make_record

RECORD = make_record()
FAILURE = Failure(document="pages/\x1b[2Jbad.bin", stage="parse", code="D103", message="this is a PDF")


def show(*results: Record | Failure) -> tuple[int, list[Failure]]:
    """Show the results as JSON."""
    with make_meter(len(results)) as meter:
        return show_results(results, write_record, meter)


def test_each_record_is_a_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    """Records go to standard output in order, failures are kept for the end."""
    assert show(RECORD, FAILURE, RECORD) == (3, [FAILURE])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert json.loads(lines[0])["document"]["uri"] == "pages/ferries.txt"


def test_printed_records_are_kept_apart(capsys: pytest.CaptureFixture[str]) -> None:
    """A bar stands between two records and none before the first."""
    show_record = make_printer(quotes=1, furniture="short")
    show_record(RECORD)
    first = capsys.readouterr().out
    show_record(RECORD)
    second = capsys.readouterr().out
    assert "━" not in first
    assert second == "━" * 80 + "\n" + first


@pytest.mark.parametrize(
    ("count", "failures", "code", "message"),
    [
        (1, [], 0, ""),
        (1, [FAILURE], 1, "pages/␛[2Jbad.bin: D103: this is a PDF\n"),
        (3, [FAILURE], 1, "pages/␛[2Jbad.bin: D103: this is a PDF\n1 of 3 inputs failed\n"),
    ],
)
def test_report(
    count: int, failures: list[Failure], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Failures are listed on standard error with their codes, made harmless, and counted; nothing else is said."""
    assert report(count, failures) == code
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", message)
