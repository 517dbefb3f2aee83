"""Attributions off the parse."""

from __future__ import annotations

import pytest

from dateline.annotate.statements.clauses import find_clauses
from tests.annotate.statements.pages import ACCORDING, QUOTE, SAY, page, told


@pytest.mark.parametrize(
    ("sentence", "attribution"),
    [
        (SAY, ("Officials", "say", ["talks failed"])),
        (QUOTE, ("officials", "say", ["“ We will stay , ”"])),
        (ACCORDING, ("Efe", "according to", ["Talks failed"])),
        (
            (
                "Quake/NOUN/nsubj/2 kills/VERB/root/0 12/NUM/obj/2 ,/PUNCT/punct/6 ministry/NOUN/nsubj/6 "
                "say/VERB/parataxis/2"
            ),
            ("ministry", "say", ["Quake kills 12"]),
        ),
        (
            "Officials/NOUN/nsubj/4 did/AUX/aux/4 not/PART/advmod/4 deny/VERB/root/0 the/DET/det/6 raid/NOUN/obj/4",
            ("Officials", "did not deny", ["the raid"]),
        ),
        (
            "She/PRON/nsubj/2 speak/VERB/root/0 of/ADP/case/5 twelve/NUM/nummod/5 dead/NOUN/obl/2",
            ("She", "speak of", ["twelve dead"]),
        ),
        (
            "Talks/NOUN/nsubj:pass/3 are/AUX/aux:pass/3 expect/VERB/root/0 to/PART/mark/5 begin/VERB/xcomp/3",
            (None, "are expect", ["Talks", "to begin"]),
        ),
        (
            (
                "Their/PRON/nmod:poss/2 claim/NOUN/nsubj/6 that/SCONJ/mark/5 rebels/NOUN/nsubj/5 won/VERB/acl/2 "
                "spread/VERB/root/0"
            ),
            ("Their", "claim", ["that rebels won"]),
        ),
        (
            ("The/DET/det/2 plan/NOUN/root/0 Oslo/PROPN/nsubj/5 has/AUX/aux/5 reject/VERB/acl:relcl/2 ./PUNCT/punct/2"),
            ("Oslo", "has reject", ["The plan"]),
        ),
        (
            "What/PRON/root/0 Oslo/PROPN/nsubj/3 denounce/VERB/acl:relcl/1 as/ADP/case/6 a/DET/det/6 plot/NOUN/obl/3",
            ("Oslo", "denounce", ["as a plot"]),
        ),
        (
            (
                "Talks/NOUN/root/0 that/PRON/nsubj/4 sides/NOUN/nsubj/4 presume/VERB/acl:relcl/1 dead/ADJ/xcomp/4 "
                "./PUNCT/punct/1"
            ),
            ("sides", "presume", ["dead"]),
        ),
    ],
)
def test_what_is_read(sentence: str, attribution: tuple[str | None, str | None, list[str | None]]) -> None:
    """Clauses, quotations, "according to", headlines, objects, prepositions, passives, nouns."""
    read = page(sentence)
    assert [told(read, each) for each in find_clauses(read)] == [attribution]


@pytest.mark.parametrize(
    "sentence",
    [
        "According/VERB/case/3 to/ADP/fixed/1 criteria/NOUN/root/0 of/ADP/case/5 trust/NOUN/nmod/3",
        "Work/NOUN/nsubj/2 goes/VERB/root/0 according/VERB/case/5 to/ADP/fixed/3 plan/NOUN/obl/2",
        "“/PUNCT/punct/3 They/PRON/nsubj/3 say/VERB/root/0 that/SCONJ/mark/6 all/DET/nsubj/6 fell/VERB/ccomp/3",
        "Rain/NOUN/nsubj/2 fell/VERB/root/0",
        "They/PRON/nsubj/2 go/VERB/root/0 to/PART/mark/4 win/VERB/xcomp/2",
        "The/DET/det/2 man/NOUN/root/0 who/PRON/nsubj/4 reject/VERB/acl:relcl/2",
    ],
)
def test_what_is_none(sentence: str) -> None:
    """Criteria and plans say nothing; what is quoted attributes within itself."""
    assert find_clauses(page(sentence)) == []


def test_refusing_to_say_is_not_saying() -> None:
    """Only the refusal is told."""
    read = page(
        "Officials/NOUN/nsubj/2 refuse/VERB/root/0 to/PART/mark/4 say/VERB/xcomp/2 "
        "whether/SCONJ/mark/7 talks/NOUN/nsubj/7 failed/VERB/ccomp/4"
    )
    assert [told(read, each)[1] for each in find_clauses(read)] == ["refuse"]


def test_what_is_yet_to_be_said() -> None:
    """A plan to talk is a plan; the talk itself is not told."""
    sentence = "They/PRON/nsubj/2 plan/VERB/root/0 to/PART/mark/4 talk/VERB/xcomp/2 about/ADP/case/6 grain/NOUN/obl/4"
    read = page(sentence)
    assert [told(read, each) for each in find_clauses(read)] == [("They", "plan", ["to talk about grain"])]
