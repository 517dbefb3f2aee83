"""The list of formats."""

from __future__ import annotations

import pytest

from dateline.errors import UsageError
from dateline.exports.registry import BUILTIN, find_format, list_formats


def test_every_format_tells_what_it_holds_and_loses() -> None:
    """Names are unlike, and each has its words."""
    formats = list_formats()
    assert len(formats) == len(BUILTIN) == 10
    for format_ in formats.values():
        assert format_.about
        assert format_.lines
        assert format_.lost or format_.name == "records"


def test_no_such_format() -> None:
    """Those that there are are named."""
    with pytest.raises(UsageError, match=r"D550.*gdelt-mentions"):
        find_format("gdeld")
