"""PLOVER records, against a JSON Schema of the manual's fields."""

from __future__ import annotations

import json

import jsonschema

from dateline.codebook import shared_codebook
from dateline.exports.plover import FORMAT
from tests.exports.pages import TEXT, make_record, write

WORD = {"type": "string", "minLength": 1}
DAY = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"}
ENTITY = {
    "type": "object",
    "additionalProperties": False,
    "properties": dict.fromkeys(
        "code sector entity_text identifier_id identifier_text religion ethnicity office gender age".split(), WORD
    ),
}
SCHEMA = {
    "type": "object",
    "required": ["id", "event"],
    "additionalProperties": False,
    "properties": {
        "id": WORD,
        "has_event": {"const": True},
        "date": DAY,
        "enddate": DAY,
        "actor": {"type": "array", "items": ENTITY},
        "recipient": {"type": "array", "items": ENTITY},
        "event": {"enum": sorted(shared_codebook().types)},
        "event_loc": {"type": "object"},
        "event_text": WORD,
        "quad_code": {"enum": [1, 2, 3, 4]},
        "event_scale": {"type": "number", "minimum": -10, "maximum": 10},
        "mode": WORD,
        "context": {"type": "array", "items": {"enum": list(shared_codebook().contexts)}},
        "text": {"type": "array", "items": {"required": ["sequence", "start", "end", "text_story"]}},
        "text_info": {"properties": {"size": {"additionalProperties": {"type": "number"}}}},
        "cite_info": {"type": "object", "additionalProperties": WORD},
        "coder": WORD,
    },
}


def test_records_fit_the_manual() -> None:
    """Fields, types, modes and contexts are those of the manual; what is unknown has no field."""
    lines = [json.loads(line) for line in write(FORMAT, make_record())[0].splitlines()]
    for line in lines:
        jsonschema.validate(line, SCHEMA)
    first, second, _ = lines
    assert (first["date"], first.get("enddate")) == ("2019-09-24", None)
    assert first["actor"][0] == {
        "code": "CHL",
        "entity_text": "Ana Ruiz",
        "identifier_id": "Q999999",
        "identifier_text": "wikidata",
        "office": "President",
    }
    assert second["text_info"] == {"size": {"dead": 3.0}}
    assert "actor" not in second
    (text,) = first["text"]
    assert TEXT[text["start"] : text["end"]] == text["text_story"]
