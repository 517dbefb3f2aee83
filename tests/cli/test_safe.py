"""What a page says never reaches the terminal as a command."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.cli.safe import make_flowing, make_line, make_printable

CASES = [
    ("plain words stay", "plain words stay"),
    ("a\x1b[31mred\x1b[0m", "a␛[31mred␛[0m"),
    ("\x1b]8;;http://evil.example\x07click", "␛]8;;http://evil.example␇click"),
    ("title\x9b2J", "title\ufffd2J"),
    ("nul\x00here", "nul␀here"),
    ("del\x7f", "del␡"),
    ("safe\u202egnp.exe", "safe\ufffdgnp.exe"),
    ("soft\u00adhyphen and zero\u200bwidth", "softhyphen and zerowidth"),
    ("\ud800 alone", "\ufffd alone"),
    ("كييف and Київ, 北京", "كييف and Київ, 北京"),
    ("tab\there", "tab  here"),
    ("two\nlines", "two\nlines"),
    ("line\u2028separator", "line separator"),
    ("می\u200cروم", "می\u200cروم"),
]


@pytest.mark.parametrize(("raw", "shown"), CASES)
def test_make_printable(raw: str, shown: str) -> None:
    """Escapes and bidi overrides become visible, invisible characters go, all scripts stay."""
    assert make_printable(raw) == shown


@given(st.text())
def test_no_control_character_gets_through(text: str) -> None:
    """Whatever comes in, only line breaks are left of the control characters, and it can be encoded."""
    shown = make_printable(text)
    assert {c for c in shown if unicodedata.category(c) == "Cc"} <= {"\n"}
    assert not any(0x202A <= ord(c) <= 0x202E or 0x2066 <= ord(c) <= 0x2069 for c in shown)
    shown.encode("utf-8")


@given(st.text())
def test_a_line_is_one_line(text: str) -> None:
    """A line has no breaks, no double spaces and none at its ends; flowing text keeps one at its ends."""
    line = make_line(text)
    assert line == " ".join(line.split())
    assert make_flowing(text).strip() == line
