"""Entities as FollowTheMoney's own model has them; needs the extra `ftm`."""

from __future__ import annotations

import pytest

from tests.exports.pages import make_record, make_run

pytest.importorskip("followthemoney", reason="the extra `ftm` is not installed")


def test_every_value_is_valid() -> None:
    """The model knows each schema and property, and refuses nothing."""
    from followthemoney import model

    from dateline.exports.ftm.model import make_proxies

    run = make_run()
    entities = list(make_proxies(make_record(), run))
    assert run.left_out == {}
    for entity in entities:
        proxy = model.get_proxy(entity)
        proxy.schema.validate(entity)
        again = model.get_proxy(entity, cleaned=False)
        assert again.to_dict() == entity


def test_statements_have_their_origin() -> None:
    """Together they make the same entities."""
    from followthemoney.statement import Statement

    from dateline.exports.ftm.model import make_proxies, make_statements

    statements = [Statement.from_dict(told) for told in make_statements(make_record(), make_run())]
    assert {statement.origin for statement in statements} >= {"https://news.example/lota?a=1&b=2#actor-1"}
    pairs = {(statement.entity_id, statement.prop, statement.value) for statement in statements}
    entities = make_proxies(make_record(), make_run())
    assert pairs == {
        (entity["id"], prop, value)
        for entity in entities
        for prop, held in entity["properties"].items()
        for value in held
    }


def test_an_evil_page_is_cleaned() -> None:
    """What is no value is left out."""
    from dateline.exports.ftm.model import make_proxies

    names = [
        name
        for entity in make_proxies(make_record(evil=True), make_run())
        for name in entity["properties"].get("name", [])
    ]
    assert not any("\x1b" in name or "\n" in name for name in names)
