"""Tables of when and how much: times and quantities."""

from __future__ import annotations

from collections.abc import Mapping

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
    Column("value", 22, "right"),
    Column("unit", 16),
    Column("of", 28),
    Column("change", 26),
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
    quotes = {each.id: each.quote for each in scene.record.quantities}
    rows = tuple(_make_quantity(each, scene, quotes=quotes) for each in scene.record.quantities)
    return Table("Quantities", _QUANTITIES, rows)


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


def _make_quantity(quantity: Quantity, scene: Scene, *, quotes: Mapping[str, str]) -> Row:
    cells = (
        Text(make_line(quantity.quote), scene.look.style_kind("quantity")),
        Text(_name_value(quantity)),
        Text(make_line("/".join((quantity.unit or "", *quantity.per)))),
        Text("" if quantity.of is None else make_line(quantity.of.quote)),
        Text(make_line(_name_change(quantity, quotes))),
        name_sureness(quantity),
    )
    return Row(cells, "quantity", quantity.evidence)


def _name_value(quantity: Quantity) -> str:
    """Return the value with its bound, a part of something in percent too."""
    if quantity.low is not None and quantity.high is not None:
        return f"{_write(quantity.low, quantity)} to {_write(quantity.high, quantity)}"
    return "" if quantity.value is None else f"{_BOUNDS[quantity.bound]}{_write(quantity.value, quantity)}"


def _write(value: float, quantity: Quantity) -> str:
    return f"{value:.3g} ({value:.0%})" if quantity.unit == "share" else f"{value:,.10g}"


def _name_change(quantity: Quantity, quotes: Mapping[str, str]) -> str:
    """Return which way a quantity went, and from where: "up from 12 dollars by 3 dollars"."""
    change = quantity.change
    if change is None:
        return ""
    start = quotes.get(change.from_id or "")
    step = None if change.by_id == quantity.id else quotes.get(change.by_id or "")
    said = {"none": "same"}.get(change.direction, change.direction)
    return " ".join([said, *([f"from {start}"] if start else []), *([f"by {step}"] if step else [])])
