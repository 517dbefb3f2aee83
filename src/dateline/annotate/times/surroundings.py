"""Where an expression stands: the words beside it with their tags, and the name of the encoder that it lies in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.times.expressions import Expression
    from dateline.annotate.times.readings import Reading
    from dateline.model.signals import Signals

REACH: Final = 24  # characters before and behind an expression that may say what it is
NOTHING: Final = ""  # the word before the first and after the last; the tag of a word that no model read


@dataclass(frozen=True, slots=True)
class Surroundings:
    """An expression with what stands around it.

    `words` are those that it lies in, `name` the words and label of the encoder's name around all of them. `before` and
    `after` are single words in small letters, `head` and `tail` the characters before and behind.
    """

    expression: Expression
    words: range
    before: str
    after: str
    head: str
    tail: str
    name: tuple[int, int, str] | None
    signals: Signals | None

    @property
    def text(self) -> str:
        """Return the words of the expression as they stand."""
        return self.expression.text

    @property
    def reading(self) -> Reading:
        """Return what the expression says."""
        return self.expression.reading

    @property
    def opens_name(self) -> bool:
        """Tell whether a word with a capital follows: "Six-Day War"."""
        return self.tail[:1] == " " and self.tail[1:2].isupper()

    def tag(self, place: int, head: str = "upos") -> str:
        """Return the tag of the first word (0), the last (-1), that before (-2) or that behind (1)."""
        word = {0: self.words.start, -1: self.words.stop - 1, -2: self.words.start - 1, 1: self.words.stop}[place]
        if self.signals is None or not 0 <= word < self.signals.size or head not in self.signals.labels:
            return NOTHING
        return self.signals.labels[head][word]

    @property
    def lemma_after(self) -> str:
        """Return the lemma of the word behind."""
        if self.signals is None or self.words.stop >= self.signals.size:
            return self.after
        return self.signals.lemmas[self.words.stop]


def look_around(expression: Expression, facts: Facts, names: Mapping[int, tuple[int, int, str]]) -> Surroundings:
    """Return an expression with what stands around it; `names` are those of `cover_names`."""
    words, text = facts.frame.words_at(expression.start, expression.end), facts.document.text
    covers = {names.get(word) for word in words}
    return Surroundings(
        expression=expression,
        words=words,
        before=_word(facts.frame.words, words.start - 1),
        after=_word(facts.frame.words, words.stop),
        head=text[max(expression.start - REACH, 0) : expression.start],
        tail=text[expression.end : expression.end + REACH],
        name=covers.pop() if len(covers) == 1 else None,
        signals=facts.signals,
    )


def cover_names(facts: Facts) -> dict[int, tuple[int, int, str]]:
    """Return the encoder's names, first word, end and label, by each word that they cover."""
    spans = () if facts.signals is None else facts.signals.spans.get("names", ())
    return {word: (span.start, span.end, span.label) for span in spans for word in range(span.start, span.end)}


def _word(words: Sequence[str], index: int) -> str:
    return words[index].lower() if 0 <= index < len(words) else NOTHING
