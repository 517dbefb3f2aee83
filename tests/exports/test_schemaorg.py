"""schema.org, read back as RDF."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import replace
from rdflib import Graph, Namespace
from rdflib.namespace import RDF

from dateline.exports.schemaorg import CONTEXT, FORMAT, NO_CLAIM
from tests.exports.pages import EVIL, make_record, write

SCHEMA = Namespace("https://schema.org/")
# What the context at schema.org says, as far as it matters here: words are its own, these hold addresses and days.
LOCAL = {
    "@vocab": str(SCHEMA),
    "sameAs": {"@type": "@id"},
    "url": {"@type": "@id"},
    "datePublished": {"@type": "Date"},
}


def read(line: str) -> Graph:
    """Return a line as a graph of RDF, without fetching anything."""
    told = json.loads(line)
    assert told.pop("@context") == CONTEXT
    graph = Graph()
    graph.parse(data=json.dumps({"@context": LOCAL, **told}), format="json-ld")
    return graph


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib warns of itself
def test_an_article_and_its_claim() -> None:
    """The claim is by who says so, and appears in the article; no review is made up."""
    text, _ = write(FORMAT, make_record())
    graph = read(text)
    (article,) = graph.subjects(RDF.type, SCHEMA.NewsArticle)
    (claim,) = graph.subjects(RDF.type, SCHEMA.Claim)
    assert graph.value(claim, SCHEMA.appearance) == article
    assert str(graph.value(claim, SCHEMA.text)) == "the strike killed three people"
    author = graph.value(claim, SCHEMA.author)
    assert str(graph.value(author, SCHEMA.name)) == "Ana Ruiz"
    assert str(graph.value(author, SCHEMA.sameAs)) == "https://www.wikidata.org/entity/Q999999"
    assert str(graph.value(article, SCHEMA.datePublished)) == "2019-09-25T18:30:00Z"
    assert "Review" not in text.replace("ReviewNews", "")


def test_a_denial_is_no_claim() -> None:
    """It is counted."""
    record = make_record()
    denial = replace(record.statements[0], stance="denies")
    text, run = write(FORMAT, replace(record, statements=(denial,)))
    assert "Claim" not in text
    assert run.left_out == {NO_CLAIM: 1}


def test_an_evil_title() -> None:
    """It ends no script, and is told as it is."""
    text, _ = write(FORMAT, make_record(evil=True))
    assert "<" not in text
    assert json.loads(text)["@graph"][0]["headline"] == EVIL
