"""Rows of the page areas: a page as plain text with its lines, its HTML, its gold article text, its gold fields."""

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, Struct, UnsetType

Label = Literal["article", "furniture"]


class Line(Struct, frozen=True, kw_only=True):
    """A whole line of a page that is not empty; `end` is exclusive."""

    start: int
    end: int
    label: Label


class LinesRow(Struct, frozen=True, kw_only=True):
    """A page as plain text with its gold lines and, where known, its gold article text."""

    id: str
    text: str
    lines: tuple[Line, ...]
    url: str | None = None
    body: str | None = None


class BodyRow(Struct, frozen=True, kw_only=True):
    """The gold article text of a page; `source` is the corpus it comes from, each of which has its own convention."""

    id: str
    body: str
    source: str | None = None


class HtmlRow(Struct, frozen=True, kw_only=True):
    """The HTML of a page."""

    id: str
    html: str
    url: str | None = None


class MetaRow(Struct, frozen=True, kw_only=True):
    """What a page says of itself by gold; a field that is not there was not annotated, null says the page lacks it."""

    id: str
    title: str | UnsetType | None = UNSET
    author: str | tuple[str, ...] | UnsetType | None = UNSET
    date: str | UnsetType | None = UNSET
    sitename: str | UnsetType | None = UNSET
    language: str | UnsetType | None = UNSET


class DateRow(Struct, frozen=True, kw_only=True):
    """The gold day of publication of a page, `YYYY-MM-DD`."""

    id: str
    date: str
