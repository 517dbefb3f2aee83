"""Outlets in copyright lines."""

from __future__ import annotations

import pytest

from dateline.page.metadata.publisher import find_publisher
from tests.page.metadata.made import page


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2019 The Courier. All rights reserved.", "The Courier"),
        ("Copyright 2015-2019 by The Courier", "The Courier"),
        ("© 2019 Copyright Skye Radio - All rights reserved", "Skye Radio"),
        ("(c) 2019 The Courier", "The Courier"),
        ("All rights reserved.", None),
        ("© Iain MacLeod / Courier", None),
        ("Copyright 2019", None),
    ],
)
def test_names_in_copyright_lines(line: str, name: str | None) -> None:
    """A line with a year names the outlet; the credit of a picture does not."""
    text, blocks = page(("legal", line))
    span = find_publisher(text, blocks)
    assert (span and span.quote) == name


def test_only_legal_lines_are_read() -> None:
    """What a story says of copyright is its own."""
    text, blocks = page(("paragraph", "© 2019 The Courier. All rights reserved."))
    assert find_publisher(text, blocks) is None
