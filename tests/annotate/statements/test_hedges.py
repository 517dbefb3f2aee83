"""Distance that a page keeps."""

from __future__ import annotations

import pytest

from dateline.annotate.statements.attribution import Attribution
from dateline.annotate.statements.hedges import find_hedge
from tests.annotate.statements.pages import page, words

PASSIVE = "Talks/NOUN/nsubj:pass/3 are/AUX/aux:pass/3 expect/VERB/root/0 to/PART/mark/5 begin/VERB/xcomp/3"
REPORTEDLY = "They/PRON/nsubj/3 reportedly/ADV/advmod/3 say/VERB/root/0 so/ADV/obj/3"
PLAIN = "They/PRON/nsubj/2 say/VERB/root/0 so/ADV/obj/2"


@pytest.mark.parametrize(
    ("sentence", "attribution", "hedge"),
    [
        (PASSIVE, Attribution(None, (1, 3), ((0, 1), (3, 5)), 1.0), "are expect"),
        (REPORTEDLY, Attribution((0, 1), (2, 3), ((3, 4),), 1.0), "reportedly"),
        (PLAIN, Attribution((0, 1), (1, 2), ((2, 3),), 1.0), None),
    ],
)
def test_hedges(sentence: str, attribution: Attribution, hedge: str | None) -> None:
    """A word for it, or a passive without anyone who holds it."""
    read = page(sentence)
    assert words(read, find_hedge(read, attribution)) == hedge
