"""The options of the commands."""

from __future__ import annotations

from typing import get_args

import pytest

from dateline.cli import options
from dateline.cli.view.scene import Furniture

ALL = [name for name in vars(options) if name[0].isupper() and hasattr(getattr(options, name), "__metadata__")]


@pytest.mark.parametrize("name", ALL)
def test_every_option_is_explained(name: str) -> None:
    """Help is a sentence."""
    (told,) = getattr(options, name).__metadata__
    assert told.help.endswith(".")


def test_what_furniture_may_be_is_what_the_view_knows() -> None:
    """The choices of the option are those of the view."""
    assert get_args(get_args(options.Furniture)[0]) == get_args(Furniture)
