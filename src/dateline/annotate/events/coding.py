"""Sentences coded as data sets of PLOVER and CAMEO have them: main event first, actors as codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.events.arguments import Roles, find_roles
from dateline.annotate.events.deeds import done_to
from dateline.annotate.events.judging import triggers_of
from dateline.annotate.events.lexicon import shared_lexicon
from dateline.annotate.events.parties import find_parties
from dateline.annotate.events.sectors import sector_in
from dateline.annotate.events.sides import Side, make_side, named_country, placed
from dateline.annotate.events.slots import preposition
from dateline.annotate.events.standing import stand
from dateline.annotate.events.triggers import find_triggers
from dateline.codebook import shared_codebook
from dateline.codebook.future import coded_type

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from dateline.annotate.events.opinion import Opinion
    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.reach import Party
    from dateline.annotate.events.triggers import Trigger

BOTH = 2  # sides of an event
# How many times likelier a kind is because the lexicon says so. PLV, development data, macro F1 of types: 0.84 by the
# head alone, 0.73 by the lexicon alone, 0.86 to 0.89 with factors from 3 to 20.
WORTH: Final = 6.0
LIKELY: Final = 0.05  # the least chance of a kind that the head alone tells between two parties
SCENES: Final = frozenset({"PROTEST", "MOBILIZE", "ASSAULT", "COERCE", "RETREAT", "SANCTION", "ACCUSE"})
# What states do: where nobody is said to, coders take the state that it is done in ("was arrested in Chad"). GSR's
# triples went from 0.545 to 0.552, its countries from 0.922 to 0.917.
OFFICIAL: Final = frozenset({"COERCE", "ACCUSE", "SANCTION"})
TOGETHER: Final = frozenset({"AGREE", "SUPPORT", "CONSULT", "COOPERATE"})  # what two do, they do with each other
WITHIN: Final = frozenset({"in", "at", "near", "of"})  # "in shelling in the east of Gaza"
SCENE_SLOTS: Final = ("in", "at", "near", "to", "into", "from")


class Coded(NamedTuple):
    """An event as PLOVER codes it; `act` is the type of its words, whether or not it is one of what is to come.

    `cameo` is the code of the act; `roles` are the words that fill the roles, whether or not they are known as actors.
    """

    type: str
    cameo: str | None
    sources: tuple[Side, ...]
    targets: tuple[Side, ...]
    is_mutual: bool
    word: int
    act: str
    roles: Roles = Roles((), ())

    @property
    def is_told(self) -> bool:
        """Tell whether the type is that of the words."""
        return self.type == self.act

    @property
    def source_code(self) -> str | None:
        """Return the code of the first source, None where there is none."""
        return self.sources[0].code if self.sources else None

    @property
    def target_code(self) -> str | None:
        """Return the code of the first target, None where there is none."""
        return self.targets[0].code if self.targets else None


def code_events(page: EventPage) -> list[Coded]:
    """Return the coded events of a page, those highest in their sentence first."""
    found = list(_code_all(page))
    return sorted(found, key=lambda coded: (-_sides(coded), _depth(page, coded.word), coded.word))


def code_given(page: EventPage, source: AbstractSet[int], target: AbstractSet[int]) -> Coded | None:
    """Return the event that the words of a source do to those of a target: the one whose roles they fill best."""
    scored = [
        (_agreement(page, trigger, source=source, target=target), -_depth(page, trigger.word), -trigger.word, trigger)
        for trigger in find_triggers(page, shared_lexicon())
    ]
    ranked = [each for each in scored if coded_type_of(page, each[-1]) is not None] or scored
    best = max(ranked, key=lambda each: each[:-1])[-1] if ranked else None
    said = None if best is None else coded_type_of(page, best) or best.kind.type or ""
    word, type_ = _weigh(page.opinion, said, source=source, target=target)
    if best is None or type_ != said:
        return None if type_ is None else Coded(type_, None, (), (), is_mutual=False, word=word, act=type_)
    return Coded(type_ or "", best.kind.cameo, (), (), is_mutual=False, word=best.word, act=best.kind.type or "")


def _weigh(
    opinion: Opinion | None, said: str | None, *, source: AbstractSet[int], target: AbstractSet[int]
) -> tuple[int, str | None]:
    """Return the word and the kind that the head and what the lexicon said make likeliest between two parties."""
    if opinion is None:
        return 0, said
    chances = opinion.given(source, target)
    if said in opinion.kinds.names:
        chances[:, opinion.kinds.names.index(said)] *= WORTH
    kind = int(chances.sum(0).argmax())
    if said is None and chances[:, kind].sum() < LIKELY:
        return 0, None
    return int(chances[:, kind].argmax()), opinion.kinds.names[kind]


def coded_type_of(page: EventPage, trigger: Trigger) -> str | None:
    """Return the type under which PLOVER codes a trigger with its status."""
    standing = stand(page, trigger)
    if standing.is_refused:
        return "REJECT"
    return coded_type(trigger.kind.type or "", standing.status, shared_codebook())


def _code_all(page: EventPage) -> Iterator[Coded]:
    for trigger in triggers_of(page):
        type_ = coded_type_of(page, trigger)
        if type_ is None:
            continue
        roles = find_roles(page, trigger)
        sources, targets = _find_sides(page, trigger, roles)
        if sources or targets:
            act = trigger.kind.type or ""
            told = Roles(roles.actors, done_to(page, trigger, roles.recipients), roles.is_mutual)
            yield Coded(type_, trigger.kind.cameo, sources, targets, roles.is_mutual, trigger.word, act, told)


def _find_sides(page: EventPage, trigger: Trigger, roles: Roles) -> tuple[tuple[Side, ...], tuple[Side, ...]]:
    parties = find_parties(page, Roles(roles.actors, roles.recipients))
    sources = _sides_of(page, parties.actors) or _bare_sides(page, roles.actors)
    targets = _sides_of(page, parties.recipients)
    bare = () if trigger.kind.type in TOGETHER and len(sources) >= BOTH else done_to(page, trigger, roles.recipients)
    are_people = any(sector_in(page.lemmas[word]) is not None for word in bare)
    targets = targets or (() if are_people else _scene(page, trigger)) or _bare_sides(page, bare)
    scene = next((page.countries[word] for word in _scene_words(page, trigger)), None)
    scene = scene or next(filter(None, (named_country(page, side.word) for side in targets)), None)
    if not sources and trigger.kind.type in OFFICIAL and targets:
        taken = {side.word for side in targets}
        sources = _bare_sides(page, [word for word in _scene_words(page, trigger) if word not in taken][:1])
    return tuple(placed(side, scene) for side in sources), tuple(placed(side, scene) for side in targets)


def _sides_of(page: EventPage, parties: Iterable[Party]) -> tuple[Side, ...]:
    """Return the sides of parties; of "Greek and Turkish officials" there are two."""
    words = (each for party in parties for each in page.peoples_of(party.word) or (party.word,))
    return tuple(make_side(page, word) for word in dict.fromkeys(words))


def _bare_sides(page: EventPage, words: Iterable[int]) -> tuple[Side, ...]:
    return tuple(make_side(page, word) for word in words)


def _scene(page: EventPage, trigger: Trigger) -> tuple[Side, ...]:
    """Return the place of what is done to nobody who is named: coders take the town of a riot for its target."""
    if trigger.kind.type not in SCENES:
        return ()
    return _bare_sides(page, _scene_words(page, trigger)[:1])


def _scene_words(page: EventPage, trigger: Trigger) -> list[int]:
    """Return the words of the clause that name a place of a known country, likeliest first."""
    tree = page.tree
    led = [word for slot in SCENE_SLOTS for word in trigger.slots.get(slot, ())]
    within = [each for word in led for each in range(tree.lows[word], tree.highs[word] + 1)]
    deeper = [each for each in within if each in page.countries and preposition(page, each) in WITHIN]
    return [*(word for word in led if word in page.countries), *deeper]


def _sides(coded: Coded) -> int:
    return bool(coded.sources) + bool(coded.targets)


def _depth(page: EventPage, word: int) -> int:
    return sum(1 for _ in page.tree.ancestors(word))


def _agreement(page: EventPage, trigger: Trigger, *, source: AbstractSet[int], target: AbstractSet[int]) -> float:
    """Return how well a trigger's roles are filled by the words that are given."""
    roles = find_roles(page, trigger)
    actors, recipients = _reach(page, roles.actors), _reach(page, roles.recipients)
    direct = bool(actors & source) + bool(recipients & target)
    turned = bool(actors & target) + bool(recipients & source)
    near = 0.1 * (trigger.word not in source) + 0.1 * (trigger.word not in target)
    return (BOTH if roles.is_mutual and turned else 1) * direct + 0.3 * turned + near


def _reach(page: EventPage, words: Sequence[int]) -> set[int]:
    """Return the words of the phrases around some heads."""
    return {each for word in words for each in range(page.tree.lows[word], page.tree.highs[word] + 1)}
