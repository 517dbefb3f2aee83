"""How answers are printed."""

from __future__ import annotations

import pyarrow as pa
import pytest

from dateline.cli.ask.answer import Form, check_form, write_answer
from dateline.errors import UsageError

SPAN = {"start": 0, "end": 4, "quote": "s\x1b[31mo"}
TABLE = pa.table(
    {
        "type": ["AID"],
        "negated": [True],
        "said_by": ["Ana\nRuiz"],
        "evidence": [[SPAN]],
        "title": ["T\x9b"],
        "uri": ["u"],
    }
)


def test_for_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    """What is told, the words it rests on, the page; nothing in it moves the cursor."""
    write_answer(TABLE, Form())
    out = capsys.readouterr().out
    assert [line.strip() for line in out.splitlines()] == ["AID  negated  said_by=Ana Ruiz", "“s␛[31mo”", "T� — u"]


def test_nothing_found_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """On standard error: there is no data."""
    write_answer(TABLE.slice(1), Form())
    assert capsys.readouterr() == ("", "nothing found\n")


def test_one_form_at_a_time() -> None:
    """Two are wrong usage."""
    with pytest.raises(UsageError, match="D545"):
        check_form(Form(json=True, csv=True))


def test_parquet_is_not_for_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be noise."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    with pytest.raises(UsageError, match="D544"):
        check_form(Form(parquet=True))
