"""Who says it."""

from __future__ import annotations

import pytest

from dateline.annotate.statements.attribution import Attribution
from dateline.annotate.statements.sources import Sources
from tests.annotate.statements.pages import SAY, page, words


@pytest.mark.parametrize(
    ("sentence", "verb", "source"),
    [
        (SAY, 1, "Officials"),
        ("She/PRON/nsubj/2 left/VERB/root/0 and/CCONJ/cc/4 add/VERB/conj/2 more/ADJ/obj/4", 3, "She"),
        ("She/PRON/nsubj/2 left/VERB/root/0 ,/PUNCT/punct/4 saying/VERB/advcl/2 so/ADV/obj/4", 3, "She"),
        ("A/DET/det/2 letter/NOUN/nsubj/5 saying/VERB/acl/2 so/ADV/obj/3 came/VERB/root/0", 2, "A letter"),
        ("There/PRON/nsubj/2 say/VERB/root/0", 1, None),
        ("Say/VERB/root/0 so/ADV/obj/1", 0, None),
    ],
)
def test_subjects(sentence: str, verb: int, source: str | None) -> None:
    """One's own, one shared with the verb above, the noun that a clause hangs on."""
    read = page(sentence)
    assert words(read, Sources(read).of_verb(verb)) == source


def test_who_a_passive_names() -> None:
    """Behind "by"."""
    read = page("It/PRON/nsubj:pass/3 was/AUX/aux:pass/3 denied/VERB/root/0 by/ADP/case/5 officials/NOUN/obl:agent/3")
    assert words(read, Sources(read).of_passive(2)) == "officials"


SEEN = (
    "For/ADP/case/2 Oslo/PROPN/obl/6 it/PRON/nsubj:pass/6 is/AUX/aux:pass/6 widely/ADV/advmod/6 see/VERB/root/0 "
    "as/ADP/case/8 defeat/NOUN/obl/6"
)
CLAIM = "Ada/PROPN/nmod:poss/3 's/PART/case/1 claim/NOUN/nsubj/4 failed/VERB/root/0"


@pytest.mark.parametrize(
    ("sentence", "cue", "tagged", "source"),
    [
        (SAY, (1, 2), None, "Officials"),
        (SEEN, (3, 6), None, "Oslo"),
        (SEEN.replace("For/", "In/"), (3, 6), None, None),
        (CLAIM, (2, 3), None, "Ada 's"),
        (CLAIM, (2, 3), (0, 2), "Ada 's"),
        ("Asked/VERB/advcl/3 Ada/PROPN/nsubj/3 said/VERB/root/0", (0, 1), None, "Ada"),
    ],
)
def test_a_source_that_no_tag_gives(
    sentence: str, cue: tuple[int, int], tagged: tuple[int, int] | None, source: str | None
) -> None:
    """The subject, whoever something looks so to, whose word a noun is."""
    read = page(sentence)
    supplied = Sources(read).supply(Attribution(tagged, cue, (), 0.9))
    assert words(read, supplied.source) == source


@pytest.mark.parametrize(
    ("tagged", "source"), [((0, 1), "The British firm"), ((0, 2), "The British firm"), ((1, 3), "British firm")]
)
def test_a_source_is_whole(tagged: tuple[int, int], source: str) -> None:
    """An article or adjective alone leads to its noun; what holds the noun stays as it is tagged."""
    read = page("The/DET/det/3 British/ADJ/amod/3 firm/NOUN/nsubj/4 expect/VERB/root/0 rain/NOUN/obj/4")
    assert words(read, Sources(read).supply(Attribution(tagged, (3, 4), (), 0.9)).source) == source
