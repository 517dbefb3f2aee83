"""Atoms and trees of a block."""

from __future__ import annotations

from dateline.annotate.quantities.passage import Tree, make_passage
from tests.annotate.quantities.trees import facts_for

TEXT = "The toll rose from 12 dollars to 15 dollars on Monday."


def test_atoms_and_words_lead_to_each_other() -> None:
    """An atom lies in one word; the atom after a word is the first that does not."""
    facts = facts_for(TEXT)
    passage = make_passage(Tree(facts, facts.read_signals()), start=0, end=len(TEXT))
    for index, atom in enumerate(passage.atoms):
        word = passage.word(index)
        assert facts.frame.starts[word] <= atom.start < facts.frame.ends[word]
        assert passage.atom_after(word) > index
    assert passage.low(-1) == passage.low(99) == passage.kind(99) == ""
    assert passage.join(4, 6) == "12 dollars"


def test_a_tree_tells_what_stands_over_and_under_a_word() -> None:
    """The verb over a noun, and the words that hang on the verb."""
    facts = facts_for(TEXT)
    tree = Tree(facts, facts.read_signals())
    toll, rose = facts.frame.words.index("toll"), facts.frame.words.index("rose")
    assert next(tree.climb(toll)) == rose
    assert toll in tree.children_near(rose)
    assert (tree.tag(toll), tree.relation(toll)) == ("NOUN", "nsubj")
