"""Dates and languages that a user may give."""

from __future__ import annotations

import pytest
import typer

from dateline.cli.values import check_columns, check_date, check_language, read_columns
from dateline.page.columns import Columns


@pytest.mark.parametrize(
    "value",
    [
        "2019",
        "2019-09",
        "2019-09-25",
        "2019-09-25T18:30",
        "2019-09-25T18:30:01Z",
        "2020-02-29",
        "2019-09-25T18:30+03:00",
    ],
)
def test_dates_of_iso_8601(value: str) -> None:
    """Any precision will do."""
    assert check_date(value) == value


@pytest.mark.parametrize(
    "value",
    ["", "yesterday", "25/09/2019", "2019-13", "2019-02-30", "2019-09-25 18:30", "2019-09-25T25:00", "0000", "٢٠١٩"],
)
def test_other_dates_are_refused(value: str) -> None:
    """The message says how to write it."""
    with pytest.raises(typer.BadParameter, match="write it as 2019-09-25"):
        check_date(value)


@pytest.mark.parametrize("value", ["en", "fil", "pt-BR", "zh-Hant-TW"])
def test_languages(value: str) -> None:
    """Codes of ISO 639, with region or script if need be."""
    assert check_language(value) == value


@pytest.mark.parametrize("value", ["", "English", "EN", "e", "en_US"])
def test_other_languages_are_refused(value: str) -> None:
    """The message says how to write it."""
    with pytest.raises(typer.BadParameter, match="write it as en"):
        check_language(value)


def test_nothing_given_stays_nothing() -> None:
    """An option that is not used passes."""
    assert check_date(None) is None
    assert check_language(None) is None


def test_columns() -> None:
    """One value each; a name may hold the sign itself."""
    assert check_columns(None) is None
    assert check_columns(["text=body"]) == ["text=body"]
    assert read_columns(["text=body", "uri=a=b"]) == Columns(text="body", uri="a=b")


@pytest.mark.parametrize("value", ["", "text", "text=", "words=text", "=text"])
def test_other_columns_are_refused(value: str) -> None:
    """The message names the fields."""
    with pytest.raises(typer.BadParameter, match="the fields are text, html, title, uri, published, language"):
        check_columns([value])
