"""Colours that can be read on any background, and signs that any output can carry."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from dateline.cli.view.theme import ASCII_GLYPHS, KINDS, SLIMMEST, WIDEST, Glyphs, make_look
from tests.cli.screens import make_test_look

if TYPE_CHECKING:
    from rich.color import Color

LOWEST_CONTRAST = 3.5  # what the theme promises, against black and against white


def measure_light(color: Color) -> float:
    """Return the relative luminance as the web's accessibility guidelines define it."""
    shares: list[float] = [channel / 255 for channel in color.get_truecolor()]
    linear = [share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    red, green, blue = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_read_on_black_and_on_white(kind: str) -> None:
    """No terminal theme swallows a mention."""
    color = make_test_look().style_kind(kind).color
    assert color is not None
    light = measure_light(color)
    assert (light + 0.05) / 0.05 >= LOWEST_CONTRAST
    assert 1.05 / (light + 0.05) >= LOWEST_CONTRAST


def test_without_colour_kinds_differ_by_weight_and_slant() -> None:
    """With NO_COLOR a person, an organization and a country still look different."""
    look = make_test_look(no_color=True)
    styles = [look.style_kind(kind) for kind in ("person", "organization", "country")]
    assert len(set(styles)) == 3
    assert all(style.color is None for style in styles)


def test_an_unknown_kind_has_a_style() -> None:
    """Kinds that plug-ins bring are marked as well."""
    assert make_test_look().style_kind("vessel").color is not None


@pytest.mark.parametrize(
    ("encoding", "glyphs"), [("utf-8", Glyphs()), ("ascii", ASCII_GLYPHS), ("iso-8859-1", ASCII_GLYPHS)]
)
def test_signs_follow_the_encoding(encoding: str, glyphs: Glyphs) -> None:
    """Only a Unicode output gets Unicode signs."""

    class Stream(StringIO):
        """A stream of that encoding."""

    stream = Stream()
    Stream.encoding = property(lambda _: encoding)  # type: ignore[assignment]
    assert make_look(Console(file=stream)).glyphs == glyphs


@pytest.mark.parametrize(("columns", "width"), [(3, SLIMMEST), (80, 80), (500, WIDEST)])
def test_the_width_stays_within_bounds(columns: int, width: int) -> None:
    """A very slim or very wide screen gets a view of a width that can be read."""
    assert make_look(Console(file=StringIO(), width=columns)).width == width
