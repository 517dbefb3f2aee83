"""Tables of when and how much: times and quantities."""

from __future__ import annotations

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.scene import Scene
from dateline.cli.view.table import Column, Row, Table, name_sureness
from dateline.schema import Quantity, Time

_TIMES = (
    Column("time", 30),
    Column("value", 24),
    Column("from", 16),
    Column("to", 16),
    Column("type", 8),
    Column("sure", 5, "right"),
)
_QUANTITIES = (
    Column("quantity", 30),
    Column("value", 18, "right"),
    Column("unit", 16),
    Column("of", 30),
    Column("change", 6),
    Column("sure", 5, "right"),
)
_BOUNDS = {
    "exact": "",
    "about": "about ",
    "more_than": "> ",
    "at_least": "at least ",
    "less_than": "< ",
    "at_most": "at most ",
    "between": "",
}


def list_times(scene: Scene) -> Table:
    """Return the time expressions in page order."""
    return Table("Times", _TIMES, tuple(_make_time(time, scene) for time in scene.record.times))


def list_quantities(scene: Scene) -> Table:
    """Return the quantities in page order."""
    return Table("Quantities", _QUANTITIES, tuple(_make_quantity(each, scene) for each in scene.record.quantities))


def _make_time(time: Time, scene: Scene) -> Row:
    cells = (
        Text(make_line(time.quote), scene.look.style_kind("time")),
        Text(make_line(" ".join(filter(None, (time.mod, time.value))))),
        Text(make_line(time.earliest or "")),
        Text(make_line(time.latest or "")),
        Text(time.type.lower()),
        name_sureness(time),
    )
    return Row(cells, "time", time.evidence)


def _make_quantity(quantity: Quantity, scene: Scene) -> Row:
    cells = (
        Text(make_line(quantity.quote), scene.look.style_kind("quantity")),
        Text(_name_value(quantity)),
        Text(make_line("/".join(filter(None, (quantity.unit, *quantity.per))))),
        Text("" if quantity.of is None else make_line(quantity.of.quote)),
        Text("" if quantity.change is None else quantity.change.direction),
        name_sureness(quantity),
    )
    return Row(cells, "quantity", quantity.evidence)


def _name_value(quantity: Quantity) -> str:
    if quantity.low is not None and quantity.high is not None:
        return f"{quantity.low:,.10g} to {quantity.high:,.10g}"
    return "" if quantity.value is None else f"{_BOUNDS[quantity.bound]}{quantity.value:,.10g}"
