"""The head of a record."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from dateline.cli.view.header import draw_header, find_title, make_legend, make_title
from dateline.cli.view.scene import set_scene
from dateline.schema import FieldSource, Inference, Record, Span, Stamp
from tests.cli.records import make_record
from tests.cli.screens import make_test_look, read_plain, read_styles

RECORD = make_record()
YEAR = Inference(kind="year", value="2020", confidence=0.5, evidence=(Span(0, 17, "elections of 2021"),))
TRANSLATED = Inference(kind="translated", value="true", confidence=0.8, evidence=(Span(0, 9, "Know more"),))


def draw(record: Record) -> list[str]:
    """Return the plain lines of the header."""
    return read_plain(draw_header(set_scene(record, look=make_test_look())))


def change(**fields: object) -> Record:
    """Return the sample record with other fields of its document."""
    return replace(RECORD, document=replace(RECORD.document, **fields))


@pytest.mark.parametrize(
    ("record", "line"),
    [
        (change(publisher="Radio Congo"), " publisher  Radio Congo"),
        (RECORD, " publisher  not stated"),
        (RECORD, "   authors  Odile Makasi  from the text"),
        (change(authors=("A B", "C D"), sources=()), "   authors  A B, C D"),
        (change(published=None), " published  not stated"),
        (change(translated_from="es"), "translated  from es"),
        (change(modified=Stamp(value="2021-06", source="url")), "  modified  2021-06  from the address"),
        (change(section="Coast"), "   section  Coast"),
        (change(genre="fact_check"), "      kind  fact check"),
        (change(inferred=(YEAR,)), "  inferred  year 2020  50% sure, by “elections of 2021”"),
        (change(inferred=(TRANSLATED,)), "  inferred  translated  80% sure, by “Know more”"),
        (RECORD, "    source  pages/ferries.txt  text/plain"),
        (change(uri="http://a.example/\x1b[2J"), "    source  http://a.example/␛[2J  text/plain"),
    ],
)
def test_fields(record: Record, line: str) -> None:
    """Each field is told with the place it was found in, or that the page does not state it."""
    assert line in draw(record)


def test_a_date_shows_its_evidence() -> None:
    """The words of a date that was read from the text stand beside it."""
    stamp = Stamp(value="2021-05-04", source="text", evidence=(Span(0, 10, "4 May 2021"),))
    assert " published  2021-05-04  from the text “4 May 2021”" in draw(change(published=stamp))


def test_a_locator_names_the_markup() -> None:
    """Where the markup says it, the element is named."""
    stamp = Stamp(value="2021-05-04", source="markup")
    source = FieldSource(field="published", source="markup", locator="time[datetime]")
    lines = draw(change(published=stamp, sources=(source,)))
    assert " published  2021-05-04  from the markup: time[datetime]" in lines


def test_mentions_in_the_title_are_coloured() -> None:
    """The title is shown as it stands on the page, in bold and with its marks."""
    record = make_record((("title", "Dravia waits"), ("paragraph", "Dravia waits.")), title="Dravia waits")
    scene = set_scene(record, look=make_test_look())
    assert read_styles(make_title(scene))["Dravia"] == str(scene.look.style_kind("country"))


def test_a_title_from_the_markup_alone_is_shown() -> None:
    """A title that no block says is shown all the same."""
    record = change(title="Another title")
    assert find_title(record) is None
    assert "            Another title" in draw(record)


def test_the_legend_names_the_kinds_of_this_page() -> None:
    """Only kinds that occur are explained, and none where there is no terminal."""
    assert make_legend(set_scene(RECORD, look=make_test_look())).plain == "person  organization  country"
    assert " legend" not in draw(replace(RECORD, actors=()))
