"""Parties that the head points at."""

from __future__ import annotations

from dateline.annotate.events.pointed import corrected, pointed_at
from tests.annotate.events.opinions import give_opinion
from tests.annotate.events.pages import read_sentences


def test_phrases_give_their_head_words() -> None:
    """Each stretch that is pointed at is one party; what the other side has taken is none."""
    page = give_opinion(
        read_sentences("The gunmen of Chad zapped two young farmers and a nurse."),
        {"zapped": ("ASSAULT", 0.9)},
        recipients={"zapped": "two young farmers a nurse"},
    )
    words = list(page.facts.frame.words)
    assert page.opinion is not None
    word, side = words.index("zapped"), page.opinion.recipients
    assert [words[each] for each in pointed_at(page, word, side, taken=())] == ["farmers", "nurse"]
    assert [words[each] for each in pointed_at(page, word, side, taken=[words.index("nurse")])] == ["farmers"]


def test_other_sentences_name_no_party() -> None:
    """A party stands in the sentence of its trigger."""
    page = give_opinion(
        read_sentences("The nurse slept. Chad zapped somebody."),
        {"zapped": ("ASSAULT", 0.9)},
        recipients={"zapped": "nurse"},
    )
    assert page.opinion is not None
    word = list(page.facts.frame.words).index("zapped")
    assert pointed_at(page, word, page.opinion.recipients, taken=()) == ()


def test_whom_the_head_doubts_gives_way_to_whom_it_is_certain_of() -> None:
    """Found words that it points at stay, and so they do where it is certain of nobody."""
    read = read_sentences("Chad zapped the farmers on behalf of the nurse.")
    words = list(read.facts.frame.words)
    word, farmers, nurse = (words.index(each) for each in ("zapped", "farmers", "nurse"))
    for pointed, found in (("nurse", (nurse,)), ("the farmers", (farmers,)), ("", (farmers,))):
        page = give_opinion(read, {"zapped": ("ASSAULT", 0.9)}, recipients={"zapped": pointed})
        assert page.opinion is not None
        assert corrected(page, word, page.opinion.recipients, found=(farmers,), taken=()) == found


def test_what_is_no_noun_or_part_of_the_other_side_is_no_party() -> None:
    """Neither an article nor the family name of who acts."""
    page = give_opinion(
        read_sentences("King Abu Hassan zapped the nurse."),
        {"zapped": ("ASSAULT", 0.9)},
        recipients={"zapped": "Hassan zapped the"},
    )
    words = list(page.facts.frame.words)
    assert page.opinion is not None
    word, king = words.index("zapped"), words.index("Abu")
    assert pointed_at(page, word, page.opinion.recipients, taken=(king,)) == ()


def test_ones_own_state_is_no_party_where_it_is_told_of() -> None:
    """Another's is."""
    for text, state, found in (
        ("The Kenyan premier assured that Kenya would pay.", "Kenya", []),
        ("The Kenyan premier assured that Uganda would pay.", "Uganda", ["Uganda"]),
    ):
        page = give_opinion(read_sentences(text), {"assured": ("AGREE", 0.9)}, recipients={"assured": state})
        words = list(page.facts.frame.words)
        assert page.opinion is not None
        word, premier = words.index("assured"), words.index("premier")
        pointed = pointed_at(page, word, page.opinion.recipients, taken=(premier,))
        assert [words[each] for each in pointed] == found
