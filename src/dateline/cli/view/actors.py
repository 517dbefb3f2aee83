"""Tables of who and where: actors and places."""

from __future__ import annotations

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.marks import list_spans
from dateline.cli.view.scene import Scene
from dateline.cli.view.table import Column, Row, Table, name_sureness
from dateline.cli.view.theme import BOLD
from dateline.schema import Actor, Place

ALIASES = 3  # other names shown of one actor
_ACTORS = (
    Column("actor", 30),
    Column("type", 14),
    Column("country", 7),
    Column("named", 5, "right"),
    Column("sure", 5, "right"),
    Column("also called", 32),
)
_PLACES = (
    Column("place", 30),
    Column("country", 7),
    Column("region", 20),
    Column("known to the", 12),
    Column("latitude, longitude", 20),
    Column("sure", 5, "right"),
)


def list_actors(scene: Scene) -> Table:
    """Return the actors, those named most often first."""
    actors = sorted(scene.record.actors, key=lambda actor: (-len(actor.mentions), list_spans(actor)[0].start))
    return Table("Actors", _ACTORS, tuple(_make_actor(actor, scene) for actor in actors))


def list_places(scene: Scene) -> Table:
    """Return the places in page order."""
    return Table("Places", _PLACES, tuple(_make_place(place, scene) for place in scene.record.places))


def _make_actor(actor: Actor, scene: Scene) -> Row:
    cells = (
        Text(make_line(actor.name), scene.look.style_kind(actor.type) + BOLD),
        Text(actor.type.replace("_", " ")),
        Text(make_line(actor.country or "")),
        Text(f"{len(actor.mentions)}"),
        name_sureness(actor),
        Text(", ".join(_list_aliases(actor))),
    )
    return Row(cells, actor.type, tuple(list_spans(actor)))


def _list_aliases(actor: Actor) -> list[str]:
    """Return roles and other names, in page order; pronouns name nobody."""
    roles = [make_line(role.title) for role in actor.roles]
    names = [make_line(mention.quote) for mention in actor.mentions if mention.kind != "pronoun"]
    seen = dict.fromkeys([*roles, *names])
    return [name for name in seen if name != make_line(actor.name)][:ALIASES]


def _make_place(place: Place, scene: Scene) -> Row:
    has_point = place.lat is not None and place.lon is not None
    cells = (
        Text(make_line(place.name), scene.look.style_kind("place")),
        Text(make_line(place.country or "")),
        Text(make_line(place.admin1 or "")),
        Text(place.precision),
        Text(f"{place.lat:.3f}, {place.lon:.3f}" if has_point else ""),
        name_sureness(place),
    )
    return Row(cells, "place", place.evidence)
