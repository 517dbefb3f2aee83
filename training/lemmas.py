"""Lemmas of the training data: what is known helps to choose between scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.model.lemmas import apply_script
from training.data.texts import IGNORE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from training.data.texts import Sentence, Text


def lemma_of(sentence: Sentence, index: int) -> str | None:
    """Return the true lemma of a word, None where the data set has none."""
    script = sentence.fields["lemma"][index]
    return None if script == IGNORE else apply_script(str(script), sentence.words[index])


def known_lemmas(texts: Iterable[Text]) -> frozenset[str]:
    """Return the lemmas of all texts with their part of speech, as `VERB travel`."""
    known: set[str] = set()
    for text in texts:
        for sentence in text.sentences:
            if "lemma" in sentence.fields:
                lemmas = (lemma_of(sentence, index) for index in range(len(sentence.words)))
                tags = sentence.fields["upos"]
                known.update(f"{tag} {lemma}" for tag, lemma in zip(tags, lemmas, strict=True) if lemma is not None)
    return frozenset(known)
