"""The parse as a tree: extents, heads, ancestors."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.coreference.tree import _extents, grow_tree, join_titles, name_subjects
from tests.annotate.coreference.parses import ENVOY, parsed


def test_what_hangs_on_a_word() -> None:
    """The envoy with and without what is set beside it."""
    tree = grow_tree(parsed(ENVOY).read_signals())
    assert tree.extent(2, without=frozenset()) == (0, 7)
    assert tree.extent(2, without=frozenset({"appos", "punct"})) == (0, 3)
    assert tree.head_of(4, 6) == 4
    assert list(tree.ancestors(5)) == [4, 2, 7]
    assert tree.child(2, frozenset({"appos"})) == 4
    assert tree.has(0, frozenset({"case"}))


def test_a_name_behind_a_noun_is_no_second_subject() -> None:
    """Of one verb; subjects of two verbs stay what they are, and so does a name in front of a noun."""
    deps, upos = ("nsubj", "compound", "nsubj", "root"), ("NOUN", "PROPN", "PROPN", "VERB")
    assert join_titles([3, 2, 3, 3], deps, upos) == ([3, 2, 0, 3], ("nsubj", "compound", "appos", "root"))
    other = ["PROPN", "PROPN", "NOUN", "VERB"]
    assert join_titles([3, 2, 3, 3], deps, tuple(other)) == ([3, 2, 3, 3], deps)
    apart = ("nsubj", "root", "nsubj", "ccomp"), ("NOUN", "VERB", "PROPN", "VERB")
    assert join_titles([1, 1, 3, 1], *apart) == ([1, 1, 3, 1], apart[0])


def test_a_verb_has_one_subject_and_one_agent() -> None:
    """An adjective before the name is the name's, and two names side by side are one."""
    deps, upos = ("nsubj", "nsubj", "root"), ("ADJ", "PROPN", "VERB")
    assert join_titles([2, 2, 2], deps, upos) == ([1, 2, 2], ("amod", "nsubj", "root"))
    deps, upos = ("root", "obl:agent", "obl:agent"), ("VERB", "PROPN", "PROPN")
    assert join_titles([0, 0, 0], deps, upos) == ([0, 0, 1], ("root", "obl:agent", "flat"))


@given(st.lists(st.integers(0, 50), min_size=1, max_size=40))
def test_extents_are_those_of_all_descendants(draws: list[int]) -> None:
    """Each word hands its extent to its head, whatever the tree."""
    heads = [min(draw, index) for index, draw in enumerate(draws)]
    lows, highs = _extents(heads)
    for word in range(len(heads)):
        below = {word}
        for other in range(word + 1, len(heads)):
            if heads[other] in below:
                below.add(other)
        assert (lows[word], highs[word]) == (min(below), max(below))


def test_a_noun_without_relation_before_a_verb_is_its_subject() -> None:
    """Where the verb has none; that of a passive where it is one."""
    upos = ("NOUN", "VERB", "NOUN")
    assert name_subjects([1, 1, 1], ("dep", "root", "obj"), upos) == ("nsubj", "root", "obj")
    assert name_subjects([1, 1, 1], ("dep", "root", "dep"), upos) == ("nsubj", "root", "dep")
    assert name_subjects([2, 2, 2], ("nsubj", "dep", "root"), ("NOUN", "NOUN", "VERB")) == ("nsubj", "dep", "root")
    assert name_subjects([2, 2, 2], ("dep", "aux:pass", "root"), ("NOUN", "AUX", "VERB"))[0] == "nsubj:pass"
    assert name_subjects([1, 1, 1], ("obl", "root", "obj"), upos) == ("nsubj", "root", "obj")
    led = ("case", "obl", "root"), ("ADP", "NOUN", "VERB")
    assert name_subjects([1, 2, 2], *led) == led[0]
