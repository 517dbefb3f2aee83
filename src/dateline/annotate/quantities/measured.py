"""What a quantity measures: "grain" of "254,000 tons of grain", "the average wage" of "€360 a month"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage, Tree

_SUBJECTS: Final = ("nsubj", "nsubj:pass", "csubj")
_INSIDE: Final = frozenset({"amod", "compound", "flat", "nmod", "nmod:poss", "det", "case", "conj", "cc", "appos", "nmod:unmarked", "goeswith", "punct", "nummod", "fixed"})
_CUT: Final = frozenset({"appos", "punct", "conj", "cc"})  # what a phrase may go on with, but need not
_ATTRIBUTES: Final = ("compound", "amod", "nmod:poss", "nummod", "nmod", "obl:npmod", "nmod:unmarked", "acl", "dep")
_STEPS: Final = 6
_PRONOUNS: Final = ("PRON", "DET")


def find_measured(passage: Passage, draft: Draft) -> tuple[int, int] | None:
    """Return the words that say what is measured, from the first to the one after the last."""
    tree = passage.tree
    own = range(passage.word(draft.first), passage.word(draft.last - 1) + 1)
    noun = _after_of(passage, draft, own) or _owner(tree, own)
    return None if noun is None or noun in own else cut_phrase(tree, noun, without=own)


def cut_phrase(tree: Tree, noun: int, *, without: range) -> tuple[int, int] | None:
    """Return a noun with what belongs to it, clauses and appositions left out, and without the quantity itself."""
    inside = sorted({noun, *_members(tree, noun, without=without)})
    first = last = inside.index(noun)
    while first > 0 and inside[first - 1] == inside[first] - 1:
        first -= 1
    while last + 1 < len(inside) and inside[last + 1] == inside[last] + 1:
        last += 1
    start, end = inside[first], inside[last] + 1
    while start < noun and tree.tag(start) in ("DET", "PUNCT", "ADP", "CCONJ"):
        start += 1
    while end - 1 > noun and tree.tag(end - 1) in ("PUNCT", "ADP", "CCONJ", "DET"):
        end -= 1
    return start, end


def _members(tree: Tree, noun: int, *, without: range) -> Iterator[int]:
    for child in tree.children[noun]:
        relation = tree.relation(child)
        if child in without or relation not in _INSIDE or relation in _CUT:
            continue
        yield child
        yield from _members(tree, child, without=without)


def _after_of(passage: Passage, draft: Draft, own: range) -> int | None:
    """Return the noun that "of" leads to right after a quantity."""
    tree = passage.tree
    if draft.last >= len(passage.atoms) or passage.low(draft.last) not in ("of", "in", "worth"):
        return None
    start = passage.word(draft.last)
    for word in range(start + 1, min(start + _STEPS, tree.signals.size)):
        if tree.is_noun(word) and word not in own:
            head = tree.head(word)
            is_inner = tree.is_noun(head) and word < head < word + _STEPS and tree.relation(word) in ("compound", "amod", "nmod:poss")
            return head if is_inner else word
        if tree.tag(word) in ("VERB", "AUX", "PUNCT") and tree.fine_tag(word) not in ("VBN", "VBG", "HYPH"):
            return None
    return None


def _owner(tree: Tree, own: range) -> int | None:
    """Return the noun that a quantity stands by, or the subject of its verb."""
    word = _top(tree, own)
    for _ in range(_STEPS):
        head = tree.head(word)
        if _is_owner(tree, word, head, own):
            return head
        if head == word or tree.tag(head) in ("VERB", "AUX") or tree.relation(word) in ("root", "parataxis"):
            return _subject(tree, head) or _subject(tree, word)
        subject = _subject(tree, word)
        if subject is not None and subject not in own:
            return subject
        word = head
    return None


def _top(tree: Tree, own: range) -> int:
    """Return the word of a quantity that hangs on a word outside it."""
    return next((word for word in reversed(own) if tree.head(word) not in own or tree.head(word) == word), own[0])


def _is_owner(tree: Tree, word: int, head: int, own: range) -> bool:
    return head != word and head not in own and tree.is_noun(head) and tree.relation(word) in _ATTRIBUTES


def _subject(tree: Tree, verb: int) -> int | None:
    """Return the subject of a verb, of the verb that it is joined to, or the noun that a participle is said of."""
    for _ in range(_STEPS):
        for child in tree.children[verb]:
            if tree.relation(child) in _SUBJECTS:
                if tree.is_noun(child):
                    return child
                if tree.tag(child) == "PRON" and tree.relation(verb) == "acl:relcl":
                    return tree.head(verb)
        head = tree.head(verb)
        if tree.relation(verb) in ("acl", "acl:relcl") and tree.is_noun(head):
            return head
        if head == verb or tree.relation(verb) not in ("conj", "advcl", "xcomp", "parataxis", "ccomp"):
            return None
        verb = head
    return None
