"""Tables of what stands beside the facts of the news: trust indicators, and kinds of fact that plug-ins add."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec
from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.scene import Scene
from dateline.cli.view.table import Column, Row, Table
from dateline.cli.view.theme import DIM, GOOD
from dateline.schema import Span, TrustMark

EXTRA_COLUMNS: Final = 4  # columns shown of a plug-in's facts
_HIDDEN: Final = frozenset({"id", "evidence", "maker", "confidence", "start", "end"})
_TRUST: Final = (Column("indicator", 34), Column("found", 5), Column("note", 40))


def list_trust(scene: Scene) -> Table:
    """Return the Trust Indicators, those that were found first."""
    marks = sorted(scene.record.trust, key=lambda mark: not mark.found)
    found = sum(mark.found for mark in marks)
    rows = tuple(_make_trust(mark, scene) for mark in marks)
    return Table("Trust indicators", _TRUST, rows, count=f"{found} of {len(marks)}")


def list_extras(scene: Scene) -> list[Table]:
    """Return one table for each kind of fact that a plug-in added."""
    return [_list_extra(kind, facts) for kind, facts in sorted(scene.record.extra.items()) if facts]


def _make_trust(mark: TrustMark, scene: Scene) -> Row:
    glyphs = scene.look.glyphs
    found = Text(glyphs.yes, GOOD) if mark.found else Text(glyphs.none, DIM)
    name = Text(make_line(mark.indicator.replace("_", " ")), "" if mark.found else DIM)
    return Row((name, found, Text(make_line(mark.note or ""), DIM)), "other", mark.evidence)


def _list_extra(kind: str, facts: Sequence[Mapping[str, object]]) -> Table:
    keys = list(dict.fromkeys(key for fact in facts for key in fact if key not in _HIDDEN))[:EXTRA_COLUMNS]
    columns = (*(Column(make_line(key.replace("_", " ")), 32) for key in keys), Column("sure", 5, "right"))
    rows = tuple(
        Row((*(_tell(fact.get(key)) for key in keys), _rate(fact)), "other", _read_spans(fact)) for fact in facts
    )
    return Table(make_line(kind.replace("_", " ").capitalize()), columns, rows)


def _rate(fact: Mapping[str, object]) -> Text:
    confidence = fact.get("confidence")
    return Text(f"{confidence:.0%}" if isinstance(confidence, float) else "")


def _tell(value: object) -> Text:
    if value is None:
        return Text()
    return Text(make_line(value if isinstance(value, str) else msgspec.json.encode(value).decode()))


def _read_spans(fact: Mapping[str, object]) -> tuple[Span, ...]:
    """Return a plug-in's evidence, none where it is not in the shape of spans."""
    try:
        return msgspec.convert(fact.get("evidence", ()), tuple[Span, ...], from_attributes=True)
    except msgspec.ValidationError:
        return ()
