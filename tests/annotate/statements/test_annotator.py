"""Statements of a page, as the record has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.annotate.actors import Actors
from dateline.annotate.base import facts_of
from dateline.annotate.encode import hang_signals
from dateline.annotate.frame import make_doc
from dateline.annotate.statements import Statements
from tests.annotate.coreference.parses import parsed_doc
from tests.annotate.pages import make_document, make_signals
from tests.annotate.statements.pages import ACCORDING, ACCORDING_TAGS, BY_EFE, QUOTE, QUOTE_TAGS, SAY, SAY_TAGS, tag

if TYPE_CHECKING:
    from dateline.schema import Statement


def statements(tags: str, *sentences: str) -> list[Statement]:
    """Return the statements of parsed sentences with tags."""
    doc = Actors()(parsed_doc(*sentences, names=[BY_EFE]))
    tag(facts_of(doc), tags)
    return facts_of(Statements()(doc)).statements


def test_what_a_statement_tells() -> None:
    """Source, cue, content, kind, stance; the evidence holds them all."""
    (found,) = statements(QUOTE_TAGS, QUOTE)
    assert found.source is not None
    assert (found.source.quote, found.kind, found.stance, found.parent) == ("officials", "direct", "asserts", None)
    assert [span.quote for span in found.content] == ["“ We will stay , ”"]
    assert found.evidence[0].quote == "“ We will stay , ” officials say"


def test_an_agency_passes_on() -> None:
    """It is source, channel and `via`."""
    (found,) = statements(ACCORDING_TAGS, ACCORDING)
    assert found.source is not None
    assert found.via is not None
    assert found.via == found.source.actor
    assert found.channel is not None
    assert found.channel.quote == "Efe"


def test_a_statement_in_a_statement() -> None:
    """It names the one around it."""
    outer, inner = statements(
        "s c o o o o",
        "Officials/NOUN/nsubj/2 say/VERB/root/0 rebels/NOUN/nsubj/4 deny/VERB/ccomp/2 the/DET/det/6 raid/NOUN/obj/4",
    )
    assert inner.parent == outer.id
    assert outer.parent is None


def test_a_hedge_costs_confidence() -> None:
    """What is expected by nobody is less sure than what officials say."""
    (plain,) = statements(SAY_TAGS, SAY)
    (hedged,) = statements(
        "o c c o o", "Talks/NOUN/nsubj:pass/3 are/AUX/aux:pass/3 expect/VERB/root/0 to/PART/mark/5 begin/VERB/xcomp/3"
    )
    assert hedged.confidence < plain.confidence
    assert hedged.source is None


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.sampled_from("say He “”\"',.:\n that According to x"), max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    """Whatever stands on a page; every span is cut from the text."""
    doc = make_doc(make_document(("paragraph", text)))
    hang_signals(doc, make_signals(facts_of(doc).frame))
    for found in facts_of(Statements()(doc)).statements:
        assert all(text[span.start : span.end] == span.quote for span in found.content)


def test_the_same_page_gives_the_same_statements() -> None:
    """Ids and figures included."""
    tags = f"{SAY_TAGS} - {QUOTE_TAGS}"
    assert len(statements(tags, SAY, QUOTE)) == 2
    assert statements(tags, SAY, QUOTE) == statements(tags, SAY, QUOTE)
