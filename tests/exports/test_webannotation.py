"""W3C Web Annotations."""

from __future__ import annotations

import json

import jsonschema

from dateline.exports.webannotation import FORMAT
from tests.exports.pages import TEXT, make_record, write

QUOTE = {"required": ["type", "exact"], "properties": {"type": {"const": "TextQuoteSelector"}}}
POSITION = {
    "required": ["type", "start", "end"],
    "properties": {"type": {"const": "TextPositionSelector"}, "start": {"type": "integer", "minimum": 0}},
}
TARGET = {
    "required": ["type", "source", "selector"],
    "properties": {
        "type": {"const": "SpecificResource"},
        "selector": {"type": "array", "prefixItems": [QUOTE, POSITION], "minItems": 2, "maxItems": 2},
    },
}
# What the Web Annotation Data Model asks of an annotation, in the words of its sections 3 and 4.
ANNOTATION = {
    "type": "object",
    "required": ["@context", "id", "type", "target"],
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": {"type": "string", "format": "iri"},
        "type": {"const": "Annotation"},
        "motivation": {"enum": ["identifying", "describing"]},
        "creator": {"required": ["type"], "properties": {"type": {"const": "Software"}}},
        "body": {"type": "array", "items": {"required": ["type", "value"]}},
        "target": {"type": "array", "minItems": 1, "items": TARGET},
    },
}


def test_annotations_fit_the_model() -> None:
    """Quote and position select the same words, with the words around them."""
    lines = [json.loads(line) for line in write(FORMAT, make_record())[0].splitlines()]
    assert len(lines) == 3 + 1 + 1 + 1 + 5
    for line in lines:
        jsonschema.validate(line, ANNOTATION)
        for target in line["target"]:
            quote, position = target["selector"]
            start, end = position["start"], position["end"]
            assert TEXT[start:end] == quote["exact"]
            assert TEXT[:start].endswith(quote.get("prefix", ""))
            assert TEXT[end:].startswith(quote.get("suffix", ""))
    event = json.loads(next(line for line in lines if line["id"].endswith(":event-1"))["body"][1]["value"])
    assert (event["type"], event["confidence"]) == ("CONSULT", 0.75)
