"""The two formats of FollowTheMoney."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.errors import UsageError
from dateline.exports.ftm.formats import ENTITIES, STATEMENTS
from dateline.jobs import export

if TYPE_CHECKING:
    from dateline.exports.base import Format


@pytest.mark.parametrize("format_", [ENTITIES, STATEMENTS])
def test_a_missing_library_is_told(format_: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to install."""
    monkeypatch.setattr(export, "find_spec", lambda _: None)
    with pytest.raises(UsageError, match=r"D552.*pip install 'dateline\[ftm\]'"):
        export.check_library(format_)
