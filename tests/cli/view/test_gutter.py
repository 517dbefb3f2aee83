"""The gutter beside the text."""

from __future__ import annotations

import pytest
from rich.text import Text

from dateline.cli.view.gutter import get_text_width, set_in_gutter
from tests.cli.screens import make_test_look, read_plain


@pytest.mark.parametrize(("width", "text"), [(40, 35), (60, 48), (80, 68), (88, 76), (132, 76)])
def test_text_keeps_a_width_that_can_be_read(width: int, text: int) -> None:
    """Text takes what the gutter leaves, and on a wide screen no more than a book does."""
    assert get_text_width(make_test_look(width)) == text


@pytest.mark.parametrize(
    ("width", "label", "lines"),
    [
        (80, "related", ["   related  one", "            two"]),
        (80, "", ["            one", "            two"]),
        (40, "¶12", ["¶12  one", "     two"]),
        (40, "related", ["related", "     one", "     two"]),
    ],
)
def test_set_in_gutter(width: int, label: str, lines: list[str]) -> None:
    """The label stands beside the first line; on a narrow screen a long one stands above."""
    assert read_plain(set_in_gutter(label, [Text("one"), Text("two")], make_test_look(width))) == lines
