"""`dateline doctor`."""

from __future__ import annotations

import json

import pytest
import typer

from dateline.cli import checks
from dateline.cli.checks import Check, Status
from dateline.cli.doctor import doctor
from tests.cli.program import run

OK = Check("Libraries", "lxml", Status.OK, "6.1")
ABSENT = Check("Optional", "train", Status.ABSENT, "to train a model")
FAILED = Check("Model", "bundle", Status.FAILED, "D301: no model bundle")


@pytest.mark.parametrize(("found", "code"), [([OK, ABSENT], 0), ([OK, FAILED], 1)])
def test_exit_code(
    found: list[Check], code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only what is broken counts, not what is optional; JSON says the same."""
    monkeypatch.setattr(checks, "run_checks", lambda: found)
    for as_json in (False, True):
        with pytest.raises(typer.Exit) as leaving:
            doctor(as_json=as_json)
        assert leaving.value.exit_code == code
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["works"] is (code == 0)
    assert [check["status"] for check in told["checks"]] == [check.status for check in found]


def test_a_sound_installation_is_found_sound() -> None:
    """Here everything that reading needs is there and works: tried, not assumed."""
    done = run("doctor", "--json")
    told = json.loads(done.stdout)
    assert [check for check in told["checks"] if check["status"] == "failed"] == []
    assert done.returncode == 0
    assert {"Program", "Libraries", "Model", "Knowledge", "Reading", "Optional", "Terminal"} == {
        c["group"] for c in told["checks"]
    }
