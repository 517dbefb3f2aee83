"""What a quantity measures: "grain" of "254,000 tons of grain", "the average wage" of "€360 a month"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.lexicon import units, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage, Tree

Words = tuple[int, int]
_SUBJECTS: Final = ("nsubj", "nsubj:pass", "csubj", "nsubj:outer")
_INSIDE: Final = frozenset(
    {"amod", "compound", "flat", "nmod", "nmod:poss", "det", "case", "nmod:unmarked", "goeswith", "nummod", "fixed"}
)
_ATTRIBUTES: Final = frozenset(
    {
        "compound",
        "amod",
        "nmod:poss",
        "nummod",
        "nmod",
        "obl:npmod",
        "nmod:unmarked",
        "acl",
        "dep",
        "appos",
        "flat",
        "list",
    }
)
_PRONOUNS: Final = ("it", "they", "he", "she")  # stand for the subject of the clause above: "the firm said it sold 5"
_CLAUSES: Final = ("conj", "advcl", "xcomp", "parataxis", "ccomp")
_EDGES: Final = frozenset({"DET", "PUNCT", "ADP", "CCONJ", "PRON"})
# nouns that say how a number was come by, and not of what: the noun over them is meant
_EMPTY: Final = frozenset("total average number combination minimum maximum record sum mean median amount rate".split())
_INVESTED: Final = ("invest", "spend", "spent", "pour", "put")  # "invested 3 billion in mines": what it went into
_RATED: Final = frozenset(
    "put puts putting estimate estimates estimated estimating set sets setting place places placed peg pegs pegged "
    "value values valued fix fixes fixed assess assesses assessed calculate calculates calculated".split()
)
_STEPS: Final = 6
_REACH: Final = 14  # words back to the nearest noun, where the tree tells nothing


def find_measured(passage: Passage, draft: Draft, *, taken: AbstractSet[int]) -> Words | None:
    """Return the words that say what is measured, from the first to the one after the last.

    `taken` holds the words of all quantities: none of them is what another measures.
    """
    if draft.is_partitive_one:
        return None
    tree = passage.tree
    own = range(passage.word(draft.first), passage.word(draft.last - 1) + 1)
    noun = _after_of(passage, draft)
    noun = None if noun in taken else noun  # "280 million of the 1.5 billion": what is left measures neither
    if noun is None:
        noun = _rated(tree, draft, own, taken)
    if noun is None:
        noun = _beside(passage, draft, taken)
    if noun is None:
        noun = _owner(tree, own, taken)
    if noun is None and draft.noun is None:
        noun = _noun_before(tree, own[0], taken)
    if noun is None:
        noun = _counted_subject(tree, own)
        taken = set() if noun is not None else taken
    return None if noun is None or noun in taken else cut_phrase(tree, noun, without=taken)


def cut_phrase(tree: Tree, noun: int, *, without: AbstractSet[int]) -> Words:
    """Return a noun with what belongs to it, clauses and appositions left out, and without the quantities in it."""
    inside = sorted({noun, *_members(tree, noun, without=without)})
    first = last = inside.index(noun)
    while first > 0 and inside[first - 1] == inside[first] - 1:
        first -= 1
    while last + 1 < len(inside) and inside[last + 1] == inside[last] + 1:
        last += 1
    start, end = inside[first], inside[last] + 1
    while start < noun and tree.tag(start) in _EDGES:
        start += 1
    while end - 1 > noun and tree.tag(end - 1) in _EDGES:
        end -= 1
    return start, end


def _members(tree: Tree, noun: int, *, without: AbstractSet[int], depth: int = 0) -> Iterator[int]:
    """Yield the words that belong to a noun, hyphens of its compounds with them."""
    for child in tree.children_near(noun):
        is_case = tree.relation(child) == "case" and not depth
        is_inside = tree.relation(child) in _INSIDE or tree.fine_tag(child) == "HYPH"
        if child in without or depth > _STEPS or is_case or not is_inside:
            continue
        yield child
        yield from _members(tree, child, without=without, depth=depth + 1)


def _after_of(passage: Passage, draft: Draft) -> int | None:
    """Return the noun that "of" leads to right after a quantity."""
    if draft.last >= len(passage.atoms) or not _leads_on(passage, draft) or _is_base(passage, draft):
        return None
    tree, start = passage.tree, passage.word(draft.last)
    for word in range(start + 1, min(start + _STEPS, tree.signals.size)):
        if tree.is_noun(word):
            return _head_noun(tree, word)
        if tree.tag(word) in ("AUX", "PUNCT", "CCONJ", "ADP") and tree.fine_tag(word) != "HYPH":
            return None
    return None


def _beside(passage: Passage, draft: Draft, taken: AbstractSet[int]) -> int | None:
    """Return the noun right before the verb of change ("Acme gained 3%"), or a name right before the number."""
    tree = passage.tree
    first = passage.word(draft.first)
    changed = _changed(tree, draft, first, taken)
    if changed is not None:
        return changed
    opens = passage.low(draft.first - 1) == "("
    before = draft.trigger - 1 if draft.trigger is not None and draft.trigger < first else first - 1 - opens
    if (
        before < 0
        or before in taken
        or tree.sentence_of(before) != tree.sentence_of(first)
        or (draft.noun is not None and not opens)
    ):
        return None
    if draft.trigger is not None and draft.trigger < first:
        return _whole(tree, before) if tree.is_noun(before) and not is_time(tree, before) else None
    is_percent = draft.unit is not None and draft.unit.kind == "percent" and tree.relation(before) == "obj"
    is_beside = tree.is_name(before) or (is_percent and tree.is_noun(before))
    return _whole(tree, before) if is_beside and not draft.after_preposition else None


def _rated(tree: Tree, draft: Draft, own: range, taken: AbstractSet[int]) -> int | None:
    """Return what is said to be so much, the object of such a verb: "put the number of dead at seven"."""
    if draft.after_preposition != "at" or draft.noun is not None:
        return None
    last = next((each for each in own if tree.head(each) not in own), own[0])
    verb = tree.head(last)
    if tree.text(verb).lower() not in _RATED or not verb < own[0]:
        return None
    objects = (child for child in tree.children_near(verb) if tree.relation(child) == "obj" and child not in taken)
    return next((each for each in objects if verb < each < own[0] and tree.is_noun(each)), None)


def _changed(tree: Tree, draft: Draft, first: int, taken: AbstractSet[int]) -> int | None:
    """Return what was raised or cut, between the verb and the number: "raise pensions by 10 percent"."""
    if draft.trigger is None or draft.after_preposition not in ("by", "to", "from") or draft.noun is not None:
        return None
    objects = (child for child in tree.children_near(draft.trigger) if tree.relation(child) == "obj")
    return next(
        (each for each in objects if draft.trigger < each < first and tree.is_noun(each) and each not in taken), None
    )


def _whole(tree: Tree, noun: int) -> int:
    """Return the noun that a noun is said of: "trade" for "countries" in "trade between both countries"."""
    for _ in range(_STEPS):
        head = tree.head(noun)
        if tree.relation(noun) != "nmod" or head >= noun or not tree.is_noun(head):
            break
        noun = head
    return noun


def _is_base(passage: Passage, draft: Draft) -> bool:
    """Whether a percentage is only told against a whole: "4 percent of GDP"."""
    if draft.unit is None or draft.unit.kind != "percent":
        return False
    longest = min(draft.last + 1 + _STEPS, len(passage.atoms))
    texts = (passage.join(draft.last + 1, end).lower() for end in range(draft.last + 2, longest + 1))
    return any(text in words().bases for text in texts)


def _leads_on(passage: Passage, draft: Draft) -> bool:
    if passage.low(draft.last) == "of":
        return True
    before = {passage.low(draft.first - step) for step in range(1, 4)}
    return passage.low(draft.last) == "in" and any(word.startswith(_INVESTED) for word in before)


def _head_noun(tree: Tree, word: int) -> int:
    """Return the head of the noun phrase that a noun begins: "wind capacity" for "wind"."""
    head = tree.head(word)
    is_inner = tree.is_noun(head) and word < head < word + _STEPS
    return head if is_inner and tree.relation(word) in ("compound", "amod", "nmod:poss", "nmod:unmarked") else word


def _owner(tree: Tree, own: range, taken: AbstractSet[int]) -> int | None:
    """Return the noun that a quantity stands by, or the subject of its verb."""
    word = next((each for each in reversed(own) if tree.head(each) not in own or tree.head(each) == each), own[0])
    subject = _subject(tree, word)
    if subject is not None and subject not in taken:
        return subject
    for _ in range(_STEPS):
        head = tree.head(word)
        if head == word:
            return None
        if (
            head not in taken
            and tree.is_noun(head)
            and tree.relation(word) in _ATTRIBUTES
            and tree.text(head).lower() not in _EMPTY
        ):
            return head
        subject = _subject(tree, head)
        if subject is not None and subject not in taken:
            return subject
        if tree.tag(head) in ("VERB", "AUX"):
            return None
        word = head
    return None


def _counted_subject(tree: Tree, own: range) -> int | None:
    """Return the subject of the verb where it is itself counted: "The five launches will offer 435 homes"."""
    for word in tree.climb(own[0]):
        if tree.tag(word) in ("VERB", "AUX"):
            subject = _subject(tree, word)
            return subject if subject is not None and subject not in own else None
    return None


def _subject(tree: Tree, verb: int) -> int | None:
    """Return the subject of a verb, of the verb that it is joined to, or the noun that a participle is said of."""
    for _ in range(_STEPS):
        for child in tree.children_near(verb):
            if tree.relation(child) in _SUBJECTS:
                if tree.is_noun(child):
                    return None if is_time(tree, child) else child
                is_relative = tree.tag(child) == "PRON" and tree.relation(verb) == "acl:relcl"
                if is_relative:
                    return tree.head(verb)
                if tree.text(child).lower() not in _PRONOUNS or tree.relation(verb) not in _CLAUSES:
                    return None
                break
        head = tree.head(verb)
        if tree.relation(verb) in ("acl", "acl:relcl") and tree.is_noun(head):
            if tree.relation(verb) != "acl" or tree.fine_tag(verb) != "VB" or tree.relation(head) != "obj":
                return head
            verb = tree.head(head)  # "announced plans to lay off 300": who announced them
            continue
        if head == verb or tree.relation(verb) not in _CLAUSES:
            return None
        verb = head
    return None


def _noun_before(tree: Tree, start: int, taken: AbstractSet[int]) -> int | None:
    """Return the nearest noun before a quantity in its sentence: "Acme (3%)", where the tree tells no subject."""
    sentence = tree.sentence_of(start)
    for word in range(start - 1, max(start - _REACH, -1), -1):
        if tree.sentence_of(word) != sentence:
            return None
        if tree.is_noun(word) and word not in taken and not is_time(tree, word):
            return word
    return None


def is_time(tree: Tree, word: int) -> bool:
    """Whether a noun is a length of time: nothing is a measure of "last year"."""
    unit = units().by_form.get(tree.text(word).lower())
    return unit is not None and unit.kind == "duration"
