"""POLECAT events."""

from __future__ import annotations

from dateline.exports.polecat import FORMAT
from tests.exports.pages import make_record, write_table


def test_rows() -> None:
    """40 columns under their names; an event without a code of CAMEO is there too."""
    names, *rows = write_table(FORMAT, make_record())
    assert len(names) == 40
    assert names[:3] + names[-2:] == ["Event ID", "Event Date", "Event Type", "Language", "Version"]
    assert {len(row) for row in rows} == {40}
    told = dict(zip(names, rows[0], strict=True))
    assert told["Quad Code"] == "VERBAL COOPERATION"
    assert told["Contexts"] == "economic;human_rights"
    assert (told["Actor Title"], told["Actor COW"], told["Recipient Name Raw"]) == ("President", "", "miners")
    assert (told["GeoNames ID"], told["Publication Date"]) == ("3881766", "2019-09-25")
    assert told["Story People"] == "Ana Ruiz"
    assert [row[2] for row in rows] == ["CONSULT", "CONSULT", "ASSAULT", "THREATEN"]
    assert len({row[0] for row in rows}) == len(rows)
