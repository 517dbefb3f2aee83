"""Entities checked and cleaned by FollowTheMoney's own model; the only module that imports it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from followthemoney import model
from followthemoney.statement import Statement

from dateline.exports.ftm.mapping import Entity, Value, make_entities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.exports.base import Run
    from dateline.schema import Record

Json = dict[str, Any]  # Any: a JSON object
DATASET: Final = "dateline"


def make_proxies(record: Record, run: Run) -> Iterator[Json]:
    """Yield the entities of a record as the model has them; values that it refuses are counted."""
    for entity in make_entities(record):
        proxy = model.make_entity(entity.schema)
        proxy.id = entity.id
        for value, cleaned in _clean(entity, run):
            proxy.add(value.prop, cleaned, cleaned=True)
        yield proxy.to_dict()


def make_statements(record: Record, run: Run) -> Iterator[Json]:
    """Yield one statement a value: of which entity, as it was written, and from which fact of which page."""
    seen = record.document.published.value if record.document.published is not None else None
    for entity in make_entities(record):
        for value, cleaned in _clean(entity, run):
            statement = Statement(
                entity_id=entity.id,
                prop=value.prop,
                schema=entity.schema,
                value=cleaned,
                dataset=DATASET,
                lang=None,
                original_value=value.value,
                first_seen=seen,
                origin=f"{record.document.canonical or record.document.uri}#{value.fact}",
            )
            yield dict(statement.to_dict())


def _clean(entity: Entity, run: Run) -> Iterator[tuple[Value, str]]:
    schema = model.get(entity.schema)
    for value in entity.values:
        prop = schema.get(value.prop) if schema is not None else None
        cleaned = None if prop is None else prop.type.clean(value.value)
        if cleaned is None:
            run.left_out[f"values that FollowTheMoney refuses for {entity.schema}:{value.prop}"] += 1
        else:
            yield value, cleaned
