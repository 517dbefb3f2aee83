"""The findings of the doctor on the screen."""

from __future__ import annotations

import pytest

from dateline.cli.checks import Check, Status
from dateline.cli.view.findings import draw_findings
from tests.cli.screens import make_test_look, read_plain

OK = Check("Libraries", "lxml", Status.OK, "6.1")
ABSENT = Check("Optional", "train", Status.ABSENT, "to train a model; missing: torch")
FAILED = Check("Model", "bundle", Status.FAILED, "D301: no model bundle; give --model")


@pytest.mark.parametrize(
    ("check", "line"),
    [
        (OK, "  ✓  lxml                  6.1"),
        (ABSENT, "  –  train                 to train a model; missing: torch"),
        (FAILED, "  ✗  bundle                D301: no model bundle; give --model"),
    ],
)
def test_each_finding_has_a_sign(check: Check, line: str) -> None:
    """Works, absent and broken can be told apart without colour."""
    assert line in read_plain(draw_findings([check], make_test_look()))


@pytest.mark.parametrize(
    ("checks", "verdict"),
    [
        ([OK, ABSENT], "All that reading needs is there and works."),
        ([OK, FAILED], "1 of 2 checks failed: see above what to do."),
    ],
)
def test_the_verdict_comes_last(checks: list[Check], verdict: str) -> None:
    """What is optional never counts against it."""
    assert read_plain(draw_findings(checks, make_test_look()))[-1] == verdict
