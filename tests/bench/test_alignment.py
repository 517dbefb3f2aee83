"""Which words of two parses are the same: worked examples."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.alignment import align_words
from bench.universal import Parse, ParsedWord


def make_parse(*tokens: str) -> Parse:
    """Return a parse of tokens; `do+n't` is a token of two words, `del=de+el` one that is written differently."""
    words: list[ParsedWord] = []
    ranges: list[tuple[int, int]] = []
    characters = ""
    for token in tokens:
        written, _, split = token.rpartition("=")
        parts = split.split("+")
        written = written or "".join(parts)
        ranges.append((len(characters), len(characters) + len(written)))
        characters += written
        words.extend(
            make_word(part, ranges[-1], is_part=len(parts) > 1, at=len(words) + i) for i, part in enumerate(parts)
        )
    return Parse(characters=characters, tokens=tuple(ranges), sentences=((0, len(characters)),), words=tuple(words))


def make_word(form: str, extent: tuple[int, int], *, is_part: bool, at: int) -> ParsedWord:
    """Return a word of which only the form matters."""
    return ParsedWord(
        start=extent[0],
        end=extent[1],
        is_part=is_part,
        form=form,
        lemma="_",
        upos="_",
        xpos="_",
        feats="",
        head=at,
        deprel="root",
    )


@pytest.mark.parametrize(
    ("gold", "system", "pairs"),
    [
        (["a", "b"], ["a", "b"], [(0, 0), (1, 1)]),
        (["ab", "c"], ["a", "b", "c"], [(1, 2)]),
        (["a", "b", "c"], ["ab", "c"], [(2, 1)]),
        (["do+n't", "go"], ["do", "n't", "go"], [(0, 0), (1, 1), (2, 2)]),
        (["do", "n't", "go"], ["do+n't", "go"], [(0, 0), (1, 1), (2, 2)]),
        (["do+n't"], ["don't"], []),
        (["Ca+n't"], ["ca+n't"], [(0, 0), (1, 1)]),
        (["del=de+el", "rey"], ["del=de+el", "rey"], [(0, 0), (1, 1), (2, 2)]),
        (["del=de+el", "rey"], ["del", "rey"], [(2, 1)]),
        (["a+b", "c+d"], ["a", "b+c", "d"], [(0, 0), (1, 1), (2, 2), (3, 3)]),
        (["a+b", "cd"], ["a", "bcd"], [(0, 0)]),
        (["xa", "b+c"], ["x", "ab+c"], [(2, 2)]),
    ],
)
def test_worked_examples(gold: list[str], system: list[str], pairs: list[tuple[int, int]]) -> None:
    """Whole tokens match by characters, split ones by the forms inside the stretch."""
    assert align_words(make_parse(*gold), make_parse(*system)) == pairs


CUTS = st.lists(st.sampled_from(["a", "b+c", "de", "f", "gh=g+x", "i+j+k"]), min_size=1, max_size=8)


@given(CUTS)
def test_a_parse_matches_itself(tokens: list[str]) -> None:
    """Every word finds itself."""
    parse = make_parse(*tokens)
    assert align_words(parse, parse) == [(index, index) for index in range(len(parse.words))]


@given(st.text("abc", min_size=1, max_size=12), st.data())
def test_pairs_rise_on_both_sides(text: str, data: st.DataObject) -> None:
    """However two sides cut a text, no word is matched twice and order is kept."""
    cuts = [sorted({0, len(text), *data.draw(st.sets(st.integers(0, len(text))))}) for _ in range(2)]
    one, two = (
        make_parse(
            *["+".join(text[a:b]) if data.draw(st.booleans()) else text[a:b] for a, b in itertools.pairwise(cut)]
        )
        for cut in cuts
    )
    pairs = align_words(one, two)
    assert all(left < right for pair in itertools.pairwise(pairs) for left, right in zip(*pair, strict=True))
