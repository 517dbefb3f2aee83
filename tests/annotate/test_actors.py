"""Actors of a page: types, countries, mentions, evidence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.actors import Actors
from dateline.annotate.base import facts_of
from dateline.annotate.encode import hang_signals
from dateline.annotate.frame import make_doc
from dateline.model.signals import ScoredSpan
from dateline.schema import Actor, Mention, Span
from tests.annotate.pages import LABELS, SCORE, make_document, make_page, make_signals


def actors(*paragraphs: str) -> list[Actor]:
    """Return the actors of a page with marked names."""
    return facts_of(Actors()(make_page(*paragraphs))).actors


@pytest.mark.parametrize(
    ("text", "name", "kind", "country"),
    [
        ("{P Amina Touré} spoke.", "Amina Touré", "person", None),
        ("Malian Prime Minister {P Amina Touré} spoke.", "Amina Touré", "person", "MLI"),
        ("{O ECOWAS} met.", "Economic Community of West African States", "organization", None),
        ("{O Bank of Mali} closed.", "Bank of Mali", "organization", None),
        ("{O Malian Supreme Court} sat.", "Malian Supreme Court", "organization", "MLI"),
        ("{O South African Airways} flew.", "South African Airways", "organization", "ZAF"),
        ("{O Ministry of Defence of Ghana} denied.", "Ministry of Defence of Ghana", "government", "GHA"),
        ("{O Ministry of Defence} denied.", "Ministry of Defence", "government", None),
        ("{P Kremlin} officials spoke.", "Kremlin", "government", "RUS"),
        ("The {O State Department} spoke.", "United States Department of State", "government", "USA"),
        ("Kenya's {O Foreign Ministry} spoke.", "Ministry of Foreign Affairs of Kenya", "government", "KEN"),
        ("The {O Ministry of Trade} of the Gambia spoke.", "Ministry of Trade", "government", "GMB"),
        ("Kenya's {O Red Sail} spoke.", "Red Sail", "organization", None),
        ("{O Taliban} fighters.", "Taliban", "armed_group", "AFG"),
        ("{O Pretaliban Studios} closed.", "Pretaliban Studios", "organization", None),
        ("{L Mali} agreed.", "Mali", "country", "MLI"),
        ("Burma agreed.", "Myanmar", "country", "MMR"),
        ("Kosovo agreed.", "Kosovo", "country", "XKX"),
        ("Korea agreed.", "Korea", "country", None),
        ("The USSR agreed.", "Soviet Union", "country", None),
    ],
)
def test_types_and_countries(text: str, name: str, kind: str, country: str | None) -> None:
    """Each name is an actor of its type, with the country that it is or says it belongs to."""
    assert (name, kind, country) in [(actor.name, actor.type, actor.country) for actor in actors(text)]


@pytest.mark.parametrize("text", ["{L Timbuktu} is quiet.", "{X Quran} verses.", "{C Kurdish} songs.", "All is quiet."])
def test_what_is_no_actor(text: str) -> None:
    """Places, works and peoples without a state are none in this version."""
    assert actors(text) == []


def test_an_actor_has_its_mentions_and_evidence() -> None:
    """All named mentions in order; the first of each form is evidence."""
    (actor,) = actors("President {P Amina Touré} spoke. {P Touré}'s aide left. {P Touré} stayed.")
    assert actor.mentions == (
        Mention(10, 21, "Amina Touré", "name"),
        Mention(29, 34, "Touré", "name"),
        Mention(48, 53, "Touré", "name"),
    )
    assert actor.evidence == (Span(10, 21, "Amina Touré"), Span(29, 34, "Touré"))
    assert actor.maker == "actors@4 model@test"
    assert actor.confidence == SCORE


def test_demonyms_are_mentions_where_they_name_the_agent() -> None:
    """Russian interference names Russia, Russian soldiers do not."""
    (russia,) = actors("Russian soldiers left. Russia denied Russian interference.")
    assert [(mention.start, mention.kind) for mention in russia.mentions] == [(23, "name"), (37, "demonym")]


def test_a_building_stands_for_its_government() -> None:
    """Its mentions are metonyms, those of a department are names."""
    kremlin, treasury = actors("The {L Kremlin} and the {O Treasury} agreed.")
    assert [mention.kind for mention in (*kremlin.mentions, *treasury.mentions)] == ["metonym", "name"]


def test_a_state_that_ended_keeps_its_withdrawn_code() -> None:
    """The code of ISO 3166-3 stands among the known ids."""
    (union,) = actors("The Soviet Union fell.")
    assert union.kb == {"dateline": "country:SUN", "iso3166-3": "SUHH", "wikidata": "Q15180"}


def test_ids_tell_namesakes_apart_and_are_stable() -> None:
    """Two readings of one page give the same ids, two actors different ones."""
    text = "{P Amina Touré} met {P Sékou Touré}. {P Touré} left."
    first, again = [[actor.id for actor in actors(text)] for _ in range(2)]
    assert first == again
    assert len(set(first)) == 3


@given(st.data(), st.lists(st.text(alphabet=st.sampled_from("AbcĆ 'sU.S-(),\n"), max_size=40), max_size=3))
def test_any_spans_give_actors_with_exact_quotes(data: st.DataObject, paragraphs: list[str]) -> None:
    """Whatever the encoder says of whatever text, no error, and each mention is what stands there."""
    document = make_document(*(("paragraph", paragraph) for paragraph in paragraphs))
    doc = make_doc(document)
    frame = facts_of(doc).frame
    edges = sorted(data.draw(st.sets(st.integers(0, len(frame.words)), max_size=8)))
    spans = [
        ScoredSpan(start, end, data.draw(st.sampled_from(list(LABELS.values()))), SCORE)
        for start, end in pairwise(edges)
    ]
    Actors()(hang_signals(doc, make_signals(frame, spans)))
    for actor in facts_of(doc).actors:
        assert actor.evidence
        assert all(document.text[each.start : each.end] == each.quote for each in (*actor.mentions, *actor.evidence))
