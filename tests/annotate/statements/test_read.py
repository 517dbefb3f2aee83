"""Tags and parse together."""

from __future__ import annotations

from dateline.annotate.statements.read import find_attributions
from tests.annotate.statements.pages import SAY, page, tagged, told

NESTED = "Officials/NOUN/nsubj/2 say/VERB/root/0 she/PRON/nsubj/4 deny/VERB/ccomp/2 the/DET/det/6 raid/NOUN/obj/4"
ELIDED = (
    "She/PRON/nsubj/2 leave/VERB/root/0 and/CCONJ/cc/4 deny/VERB/conj/2 the/DET/det/6 raid/NOUN/obj/4 ,/PUNCT/punct/9 "
    "he/PRON/nsubj/9 say/VERB/parataxis/2"
)


def test_without_tags_nobody_speaks() -> None:
    """As a bundle without the head leaves it."""
    assert find_attributions(page(SAY)) == []


def test_the_parse_adds_what_is_never_tagged() -> None:
    """Statements within statements; what is tagged already is not said twice."""
    read = tagged("s c o o o o", NESTED)
    assert [told(read, each)[:2] for each in find_attributions(read)] == [("Officials", "say"), ("she", "deny")]


def test_what_reaches_beyond_a_content_is_not_within_it() -> None:
    """A verb in one stretch takes no words of the next."""
    read = tagged("s c o o - o", NESTED)
    assert [told(read, each)[1] for each in find_attributions(read)] == ["say"]


def test_a_cue_without_a_source_has_its_subject() -> None:
    """Its own or one that it shares."""
    read = tagged("- - - c o o", ELIDED)
    assert [told(read, each) for each in find_attributions(read)] == [("She", "deny", ["the raid"])]


def test_how_something_is_says_nothing() -> None:
    """A cue without verb or noun of saying is none; what the parse finds in its content still is told."""
    praised = (
        "Her/PRON/nmod:poss/3 great/ADJ/amod/3 support/NOUN/root/0 against/ADP/case/5 what/PRON/nmod/3 "
        "she/PRON/nsubj/7 denounce/VERB/acl:relcl/5 as/ADP/case/9 lies/NOUN/obl/7"
    )
    read = tagged("s c c c o o o o o", praised)
    assert [told(read, each) for each in find_attributions(read)] == [("she", "denounce", ["as lies"])]
