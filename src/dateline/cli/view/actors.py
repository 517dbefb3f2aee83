"""Tables of who and where: actors and places."""

from __future__ import annotations

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.marks import list_spans
from dateline.cli.view.roles import Names, tell_roles, tell_ties
from dateline.cli.view.scene import Scene
from dateline.cli.view.table import Column, Row, Table, name_sureness
from dateline.cli.view.theme import BOLD
from dateline.schema import Actor, Place, PlacePrecision

ALIASES = 3  # other names shown of one actor
_ACTORS = (
    Column("actor", 30),
    Column("type", 14),
    Column("country", 7),
    Column("role", 36),
    Column("belongs", 28),
    Column("named", 5, "right"),
    Column("sure", 5, "right"),
    Column("also called", 28),
)
_PLACES = (
    Column("place", 30),
    Column("what", 8),
    Column("region", 20),
    Column("country", 7),
    Column("point", 20),
    Column("named", 5, "right"),
    Column("acts", 5, "right"),
    Column("sure", 5, "right"),
)
_PRECISIONS: dict[PlacePrecision, str] = {"point": "spot", "city": "town", "admin1": "province", "country": "country"}


def list_actors(scene: Scene) -> Table:
    """Return the actors, those named most often first; `belongs` tells for whom they act and what they are part of."""
    actors = sorted(scene.record.actors, key=lambda actor: (-len(actor.mentions), list_spans(actor)[0].start))
    names = {actor.id: make_line(actor.name) for actor in actors}
    return Table("Actors", _ACTORS, tuple(_make_actor(actor, names, scene) for actor in actors))


def list_places(scene: Scene) -> Table:
    """Return the places, those named most often first; `acts` tells how often one stands for its government."""
    places = sorted(scene.record.places, key=lambda place: (-len(place.mentions), place.evidence[0].start))
    return Table("Places", _PLACES, tuple(_make_place(place, scene) for place in places))


def _make_actor(actor: Actor, names: Names, scene: Scene) -> Row:
    cells = (
        Text(make_line(actor.name), scene.look.style_kind(actor.type) + BOLD),
        Text(actor.type.replace("_", " ")),
        Text(make_line(actor.country or "")),
        Text(tell_roles(actor, names)),
        Text(tell_ties(actor, names)),
        Text(f"{len(actor.mentions)}"),
        name_sureness(actor),
        Text(", ".join(_list_aliases(actor))),
    )
    return Row(cells, actor.type, tuple(list_spans(actor)))


def _list_aliases(actor: Actor) -> list[str]:
    """Return other names, in page order; pronouns name nobody."""
    seen = dict.fromkeys(make_line(mention.quote) for mention in actor.mentions if mention.kind != "pronoun")
    return [name for name in seen if name != make_line(actor.name)][:ALIASES]


def _make_place(place: Place, scene: Scene) -> Row:
    metonyms = sum(mention.use == "metonym" for mention in place.mentions)
    cells = (
        Text(make_line(place.name), scene.look.style_kind("place")),
        Text(_PRECISIONS[place.precision] if place.kb else "unknown"),
        Text(make_line(place.admin1 or "") if place.admin1 != place.name else ""),
        Text(make_line(place.country or "")),
        Text(_name_point(place)),
        Text(f"{len(place.mentions)}"),
        Text(f"{metonyms}" if metonyms else ""),
        name_sureness(place),
    )
    return Row(cells, "place", place.evidence)


def _name_point(place: Place) -> str:
    """Return a point as maps print it, to about a kilometre: "12.65°N 8.00°W"; empty where there is none."""
    if place.lat is None or place.lon is None:
        return ""
    north, east = ("N" if place.lat >= 0 else "S"), ("E" if place.lon >= 0 else "W")
    return f"{abs(place.lat):.2f}°{north} {abs(place.lon):.2f}°{east}"
