"""GDELT 2.0 mentions."""

from __future__ import annotations

from dateline.exports.gdelt import FORMAT as EVENTS
from dateline.exports.gdelt_mentions import COLUMNS, FORMAT
from tests.exports.pages import TEXT, make_record, write_table


def test_a_row() -> None:
    """16 columns; offsets lead to the words, and the number to the event."""
    record = make_record()
    rows = write_table(FORMAT, record)
    assert len(COLUMNS) == 16
    assert [row[0] for row in rows] == [row[0] for row in write_table(EVENTS, record)]
    told = {column.name: cell for column, cell in zip(COLUMNS, rows[0], strict=True)}
    assert told["MentionTimeDate"] == "20190925183000"
    assert (told["MentionType"], told["MentionSourceName"]) == ("1", "news.example")
    assert TEXT[int(told["Actor1CharOffset"]) :].startswith("Ana Ruiz")
    assert TEXT[int(told["Actor2CharOffset"]) :].startswith("miners")
    assert TEXT[int(told["ActionCharOffset"]) :].startswith("met")
    assert (told["Confidence"], told["MentionDocLen"], told["MentionDocTone"]) == ("75", str(len(TEXT)), "")


def test_a_file_is_no_page_of_the_web() -> None:
    """It is told by its publisher."""
    row = write_table(FORMAT, make_record(uri="lota.txt"))[0]
    assert (row[3], row[4], row[5]) == ("", "The Example", "lota.txt")
