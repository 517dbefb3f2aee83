"""Where the words of a page stand in time: the tense of the verb that governs an expression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from dateline.annotate.base import Facts, Frame
    from dateline.model.signals import Signals

# "intended" is the future of "to meet" and "scheduled": it may be far, and what is told with it may be how long
Tense = Literal["past", "present", "future", "intended"]
MODALS: Final = frozenset("will 'll ’ll shall would 'd ’d may might can could should must wo ca".split())
DOUBTING: Final = frozenset("would 'd ’d may might can could should must ca".split())  # not told to come about
PAST_AUXILIARIES: Final = frozenset("had has have was were did having 've ’ve".split())
PLANNING: Final = frozenset(
    "schedule expect plan slate due set propose anticipate upcoming likely ready supposed".split()
)  # "a vote scheduled for Monday"
ACHIEVING: Final = frozenset(
    "manage fail begin start continue force help use able refuse enough".split()
)  # "managed to"
CALLING: Final = frozenset("call appeal press push campaign plead vote".split())  # "called for a march on Saturday"
SAYING: Final = frozenset(
    "say tell write report announce warn add note claim".split()
)  # "says on Monday", told already
SUPERLATIVES: Final = frozenset({"JJS", "RBS"})
RANKS: Final = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth only".split())
RANK_REACH: Final = 12  # words: "the fourth visit of the head of state to the country in two years"
VERBS: Final = frozenset({"VERB", "AUX"})
REACH: Final = 8  # words before a verb in which its auxiliaries stand
MAX_CLIMB: Final = 40  # steps from an expression to its verb; the tree of an endless sentence has more
INHERITING: Final = frozenset({"conj", "xcomp", "ccomp", "parataxis"})
POSTPONING: Final = frozenset("postpone delay defer adjourn extend prolong suspend reschedule remand put push".split())
UNTIL: Final = frozenset({"until", "till", "to"})
PAST_WORDS: Final = frozenset({"since"})
FUTURE_WORDS: Final = frozenset({"until", "till", "by"})


class Tenses:
    """The tenses of one encoded page."""

    def __init__(self, frame: Frame, signals: Signals) -> None:
        self._frame = frame
        self._signals = signals
        self._upos = signals.labels["upos"]
        self._xpos = signals.labels["xpos"]

    def tense_at(self, start: int, end: int) -> Tense | None:
        """Return the tense of the verb above an expression, None where there is no verb."""
        words = self._frame.words_at(start, end)
        if not words:
            return None
        before = self._frame.words[words.start - 1].lower() if words.start else ""
        if before in PAST_WORDS:
            return "past"
        if self._follows_past(words.start):
            return "past"
        head = self._head_of(words)
        if before in UNTIL and self._is_put_off(head):
            return "future"
        if self._is_called_for(head):
            return "future"
        if before == "for" and self._upos[int(self._signals.heads[head])] == "VERB":
            return "future"  # "called for Monday", "pencilled in for December"; "figures for May" hang on a noun
        tense = self._climb(head)
        return "future" if before in FUTURE_WORDS and tense != "past" else tense

    def is_planned(self, word: int) -> bool | None:
        """Tell whether the verb above a word speaks of what is to come; None where it only may, or there is no verb."""
        verb = self._verb_above(word)
        if verb is None:
            return None
        tense = self._tense_at_verb(verb)
        if tense == "future" and self._helpers(verb) & DOUBTING:
            return None
        return tense in {"future", "intended"}

    def follows_rank(self, start: int) -> bool:
        """Tell of an ordinal or superlative before an expression, no verb between: "the fourth visit in two years"."""
        words = self._frame.words_at(start, start + 1)
        first = words.start if words else 0
        for word in range(first - 1, max(first - RANK_REACH, 0) - 1, -1):
            if self._upos[word] in VERBS:
                return False
            if self._xpos[word] in SUPERLATIVES or self._signals.lemmas[word] in RANKS:
                return True
        return False

    def _follows_past(self, start: int) -> bool:
        """Tell of a verb of the past right before: "will open, she said on Thursday" is no day of the opening."""
        verb = start - 2 if start > 1 and self._frame.words[start - 1].lower() == "on" else start - 1
        return verb >= 0 and self._xpos[verb] == "VBD" and not self._auxiliaries(verb)

    def _head_of(self, words: range) -> int:
        heads = self._signals.heads
        return next(
            (word for word in words if int(heads[word]) not in words or int(heads[word]) == word), words.stop - 1
        )

    def _is_called_for(self, head: int) -> bool:
        """Tell whether a time hangs on what somebody calls for: "called for a march on Saturday"."""
        noun = int(self._signals.heads[head])
        verb = int(self._signals.heads[noun])
        between = self._frame.words[verb + 1 : noun]
        return self._signals.lemmas[verb] in CALLING and self._upos[verb] == "VERB" and noun < head and "for" in between

    def _climb(self, word: int) -> Tense | None:
        verb = self._verb_above(word)
        return None if verb is None else self._tense_at_verb(verb)

    def _is_put_off(self, head: int) -> bool:
        """Tell of "postponed until the spring", "adjourned to Monday"."""
        verb = self._verb_above(head)
        return verb is not None and self._signals.lemmas[verb] in POSTPONING

    def _verb_above(self, word: int) -> int | None:
        """Return the verb over a word, or the noun or adjective that has a copula or auxiliary."""
        for _ in range(MAX_CLIMB):
            if self._is_plan(word) or self._upos[word] in VERBS or self._auxiliaries(word):
                return word
            above = int(self._signals.heads[word])
            if above == word:
                return None
            word = above
        return None

    def _tense_at_verb(self, verb: int) -> Tense | None:
        return "intended" if self._is_plan(verb) else self._tense_of(verb, MAX_CLIMB)

    def _is_plan(self, word: int) -> bool:
        return self._signals.lemmas[word] in PLANNING and self._xpos[word] in {"VBN", "JJ", "VB", "VBP", "VBZ"}

    def _auxiliaries(self, verb: int) -> list[int]:
        """Return the auxiliaries and the copula that hang on a word, those of its near left."""
        heads, deps = self._signals.heads, self._signals.deps
        near = range(max(verb - REACH, 0), verb)
        return [word for word in near if int(heads[word]) == verb and deps[word].startswith(("aux", "cop", "mark"))]

    def _helpers(self, verb: int) -> set[str]:
        return {self._frame.words[word].lower() for word in self._auxiliaries(verb)}

    def _tense_of(self, verb: int, steps: int) -> Tense | None:
        helpers = self._helpers(verb)
        if helpers & MODALS:
            return "future"
        if "to" in helpers:
            return "past" if "have" in helpers else self._infinitive(verb, steps)  # "was to have been lifted"
        if helpers & PAST_AUXILIARIES:
            return "past"
        return self._by_form(verb, helpers, steps)

    def _infinitive(self, verb: int, steps: int) -> Tense | None:
        """Return the tense of "to meet": to come, unless it was achieved: "managed to meet"."""
        above = int(self._signals.heads[verb])
        if self._signals.lemmas[above] in ACHIEVING and steps:
            return self._tense_of(above, steps - 1)
        return "intended"

    def _by_form(self, verb: int, helpers: set[str], steps: int) -> Tense | None:
        form, above = self._xpos[verb], int(self._signals.heads[verb])
        if form == "VBD" or (form == "VBN" and not helpers & {"is", "are", "be", "'s"}):
            return "past"
        if form == "VB" and not helpers and verb and self._frame.words[verb - 1].lower() == "to":
            return self._infinitive(verb, steps)  # "due to testify", where the tree took "to" for a part of "due"
        inherits = form in {"VB", "VBG"} and not helpers and above != verb and steps
        if inherits and (form == "VBG" or self._signals.deps[verb] in INHERITING):
            return self._tense_of(above, steps - 1)
        if form == "VBG" and helpers:
            return "future"
        return "past" if self._signals.lemmas[verb] in SAYING else "present"


def read_tenses(facts: Facts) -> Tenses | None:
    """Return the tenses of a page, None where no encoder has tagged its words."""
    is_tagged = facts.signals is not None and {"upos", "xpos"} <= facts.signals.labels.keys()
    return Tenses(facts.frame, facts.signals) if facts.signals is not None and is_tagged else None
