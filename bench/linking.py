"""Area `linking`: whom the names of a text mean, by name and by Wikidata's id, as actors and places of a record say.

GUM marks whole phrases ("the University of Michigan, where she taught"); a name is answered on the phrase around it
and by itself. Each line of a GUM text is a block. A page with furniture (`kb_entities` in its gold) is read as a page.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from bench.area import Request, judge
from bench.coref import read_facts
from bench.coref_spans import gum_spans, record_spans
from bench.files import read_rows
from bench.linking_inner import find_inner_answers
from bench.linking_score import Answer, LinkingRow, score_rows
from bench.linking_titles import article_title
from dateline.annotate.actors import make_actors
from dateline.annotate.coreference.page import find_chains
from dateline.annotate.countries import country_table
from dateline.annotate.mentions import find_names
from dateline.annotate.places.annotator import find_places, make_places
from dateline.kb.base import shared_base
from dateline.model.encoder import load_encoder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bench.coref_rows import Cluster, Range
    from bench.metrics import Metrics
    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.page import Prepared
    from dateline.schema import Actor, Place

TYPES: Final = {"person": "person", "country": "place", "place_as_actor": "place"}
SMALL: Final = frozenset("of the for and our your my their his her its this".split())
NAMING: Final = frozenset({"name", "metonym", "demonym"})


class Found(NamedTuple):
    """What was found in a text: an answer for each named span, and the clusters of its gold's convention."""

    answers: list[Answer]
    clusters: list[Cluster]


def measure(request: Request) -> Metrics:
    """Return the share of gold named mentions whose name or id is right; undetected ones are wrong."""
    rows = read_rows(request.gold, LinkingRow)
    encoder = load_encoder(request.model)
    found = [find_answers(row, read_facts(row, encoder)) for row in rows]
    predictions = [
        {"id": row.id, "entities": [_tell(each) for each in one.answers], "clusters": _sorted(one.clusters)}
        for row, one in zip(rows, found, strict=True)
    ]
    return judge(request, predictions, score=lambda: score_rows(rows, [one.answers for one in found]))


def find_answers(row: LinkingRow, facts: Facts) -> Found:
    """Return whom the names of an encoded text mean, in the order of the text."""
    page, chains = find_chains(facts)
    actors, places = list(make_actors(facts)), list(make_places(facts))
    inner = [] if row.is_page else find_inner_answers(facts, actors)
    placed = list(_of_places(places))
    wide = [] if row.is_page else _with_larger(row.text, placed)
    told = [*inner, *wide, *_of_toponyms(facts), *_of_words(facts), *placed, *_of_actors(actors)]
    answers = {(each.start, each.end): each for each in told}
    if not row.is_page:
        for whole, part in _phrases(facts, page):
            if part in answers:
                answers.setdefault(whole, replace(answers[part], start=whole[0], end=whole[1]))
    clusters = (record_spans if row.is_page else gum_spans)(facts, page, chains)
    return Found(sorted(answers.values(), key=lambda each: (each.start, each.end)), clusters)


def _phrases(facts: Facts, page: Prepared) -> Iterator[tuple[Range, Range]]:
    """Yield where each named phrase lies as a whole, and where its name does."""
    starts, ends = facts.frame.starts, facts.frame.ends
    for phrase in page.phrases:
        if phrase.name is not None and phrase.form != "pair":
            yield (starts[phrase.start], ends[phrase.end - 1]), (phrase.name.span.start, phrase.name.span.end)


def _of_words(facts: Facts) -> Iterator[Answer]:
    """Yield the words for a country or its people, whether or not they stand for an actor: "Kenyan tea"."""
    for name in find_names(facts):
        if name.country is not None:
            territory = country_table().territories[name.country]
            kind = "nationality" if name.is_demonym else "place"
            own = name.text if name.is_demonym and _is_plural(name.text) else territory.name
            yield Answer(name.span.start, name.span.end, kind, own, None, territory.iso2)


def _of_actors(actors: Sequence[Actor]) -> Iterator[Answer]:
    for actor in actors:
        kind = TYPES.get(actor.type, "organization")
        for mention in actor.mentions:
            if mention.kind in NAMING or (mention.kind == "description" and _is_title(mention.quote)):
                yield Answer(
                    mention.start,
                    mention.end,
                    _type(kind, mention.kind),
                    actor.name,
                    actor.kb.get("wikidata"),
                    _iso2(actor.country),
                )


def _is_title(quote: str) -> bool:
    """Tell whether a description is written as a name, as GUM counts it: "President of the Senate", "our Nation"."""
    words = [word for word in quote.split() if word not in SMALL]
    return bool(words) and all(word[:1].isupper() for word in words)


def _type(kind: str, form: str) -> str:
    """Return the type of a mention: a capital or demonym is no place where it stands for a government or people."""
    return {"metonym": "organization", "demonym": "nationality"}.get(form, kind)


def _of_toponyms(facts: Facts) -> Iterator[Answer]:
    """Yield toponyms inside other names, which GUM marks too: "University of [Michigan]"."""
    for resolved in find_places(facts, shared_base()):
        entry = resolved.entry
        for toponym in resolved.bearer.toponyms:
            if toponym.use == "embedded" and entry is not None:
                span = facts.cut_words(toponym.where.start, toponym.where.end)
                qid = shared_base().ids(entry.id).get("wikidata")
                yield Answer(span.start, span.end, "place", entry.name, qid, _iso2(entry.country))


def _of_places(places: Sequence[Place]) -> Iterator[Answer]:
    for place in places:
        title, qid, country = article_title(place), place.kb.get("wikidata"), _iso2(place.country)
        for mention in place.mentions:
            yield Answer(mention.start, mention.end, "place", title, qid, country)


def _is_plural(text: str) -> bool:
    """Tell whether a demonym is of a people: articles on peoples are called "Kenyans"."""
    return text.endswith("s") and bool(country_table().read(text[:-1]))


def _with_larger(text: str, answers: Sequence[Answer]) -> Iterator[Answer]:
    """Yield places with the larger ones behind them, which GUM marks as one too: "[Ohio, United States]"."""
    ordered = sorted({(each.start, each.end): each for each in answers}.values(), key=lambda each: each.start)
    ends: dict[int, int] = {}
    for place, larger in reversed(list(pairwise(ordered))):
        if text[place.end : larger.start] == ", ":
            ends[place.start] = ends.get(larger.start, larger.end)
            yield replace(place, end=ends[place.start])


def _iso2(code: str | None) -> str | None:
    territory = None if code is None else country_table().territories.get(code)
    return None if territory is None else territory.iso2


def _tell(answer: Answer) -> Mapping[str, object]:
    return asdict(answer)


def _sorted(clusters: Sequence[Cluster]) -> list[list[Range]]:
    return sorted(sorted(cluster) for cluster in clusters if len(cluster) > 1)
