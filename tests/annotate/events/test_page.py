"""A page with its actors by word."""

from __future__ import annotations

import pytest

from tests.annotate.events.pages import read_sentences


def test_words_stand_for_actors() -> None:
    """Names by their head, titles by the name beside them."""
    page = read_sentences("President Idriss Okello met Chad and Niger.")
    words = page.facts.frame.words
    assert [actor.name for word in range(len(words)) if (actor := page.actors.get(word))][-2:] == ["Chad", "Niger"]
    assert page.actor_at(1) is not None
    assert [words[each] for each in page.joined(words.index("Chad"))] == ["Chad", "Niger"]
    assert page.mention_at(words.index("Niger")) == (words.index("Niger"), words.index("Niger") + 1)


@pytest.mark.parametrize(("text", "lemma"), [("Chad fought Niger.", "fight"), ("Gunmen fled.", "gunman")])
def test_forms_that_the_encoder_does_not_know_are_undone(text: str, lemma: str) -> None:
    """Irregular verbs, and plurals that the lexicon has."""
    assert lemma in read_sentences(text).lemmas


def test_a_sentence_has_its_words() -> None:
    """From any word in it."""
    page = read_sentences("Chad met Niger.", "Kenya left.")
    assert page.sentence(1) == range(4)
    assert page.sentence(5) == range(4, 7)
