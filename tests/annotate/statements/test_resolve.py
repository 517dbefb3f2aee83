"""Sources and actors."""

from __future__ import annotations

import pytest

from dateline.annotate.actors import Actors
from dateline.annotate.base import facts_of
from dateline.annotate.statements.page import read_statement_page
from dateline.annotate.statements.resolve import Resolver
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed_doc
from tests.annotate.statements.pages import words

RELATIVE = (
    "Kofi/PROPN/nsubj/8 Amegah/PROPN/flat/1 ,/PUNCT/punct/5 who/PRON/nsubj/5 say/VERB/acl:relcl/1 no/INTJ/obj/5 "
    ",/PUNCT/punct/5 left/VERB/root/0 ./PUNCT/punct/8"
)
LOOSE = (
    "It/PRON/nsubj/2 matters/VERB/root/0 to/ADP/case/4 Kofi/PROPN/obl/2 Amegah/PROPN/flat/4 ,/PUNCT/punct/8 "
    "who/PRON/nsubj/8 say/VERB/parataxis/2 no/INTJ/obj/8"
)
BOTH = "Kofi/PROPN/nsubj/5 Amegah/PROPN/flat/1 and/CCONJ/cc/4 Togo/PROPN/conj/1 say/VERB/root/0 no/INTJ/obj/5"


@pytest.mark.parametrize(
    ("sentences", "source", "name", "actor"),
    [
        ((ENVOY,), (0, 6), "Kofi Amegah", "Kofi Amegah"),
        ((ENVOY, HE_SPOKE), (9, 10), "He", "Kofi Amegah"),
        ((RELATIVE,), (3, 4), "Kofi Amegah", "Kofi Amegah"),
        ((LOOSE,), (6, 7), "Kofi Amegah", "Kofi Amegah"),
        ((BOTH,), (0, 4), "Kofi Amegah and Togo", None),
        ((HE_SPOKE,), (0, 1), "He", None),
    ],
)
def test_names_of_sources(sentences: tuple[str, ...], source: tuple[int, int], name: str, actor: str | None) -> None:
    """By the name beside an office, through a pronoun, through "who"; two are not one."""
    doc = Actors()(parsed_doc(*sentences, names=[KOFI, TOGO]))
    page = read_statement_page(facts_of(doc))
    resolved = Resolver(page, page.facts.actors).resolve(source)
    names = {each.id: each.name for each in page.facts.actors}
    assert (words(page, resolved.words), names.get(resolved.actor or "")) == (name, actor)
