"""The words of a title."""

from __future__ import annotations

import pytest

from dateline.annotate.roles.title import read_title
from tests.annotate.casts import cast_of, make_cast, word


@pytest.mark.parametrize(
    ("key", "noun", "text", "status"),
    [
        ("title", "Minister", "Foreign Minister", None),
        ("titles", "judge", "judge", "former"),
        ("titles", "president", "president", "future"),
        ("as_mayor", "Minister", "Minister of Trade", None),
        ("as_mayor", "mayor", "mayor of Lomé", None),
        ("self_styled", "governor", "governor", "claimed"),
        ("served", "minister", "minister of agriculture", None),
        ("appointed", "minister", "prime minister", None),
        ("bank", "governor", "governor", None),
    ],
)
def test_titles(key: str, noun: str, text: str, status: str | None) -> None:
    """Country, body, article and words of status are no part of a title, its field is."""
    cast = cast_of(key)
    title = read_title(cast, word(cast, noun))
    assert (title.text, title.status) == (text, status)


@pytest.mark.parametrize(
    ("parse", "text", "status"),
    [
        ("The/DET/det/3 embattled/ADJ/amod/3 envoy/NOUN/root/0", "envoy", None),
        ("The/DET/det/4 late/ADJ/amod/4 special/ADJ/amod/4 envoy/NOUN/root/0", "special envoy", "former"),
        ("An/DET/det/2 ex-envoy/NOUN/root/0", "envoy", "former"),
        (
            "Trade/NOUN/compound/4 and/CCONJ/cc/3 industry/NOUN/conj/1 envoy/NOUN/root/0",
            "Trade and industry envoy",
            None,
        ),
        ("secretary/NOUN/root/0 general/NOUN/nmod:desc/1", "secretary general", None),
    ],
)
def test_what_only_describes(parse: str, text: str, status: str | None) -> None:
    """An adjective that only describes ends the title; one of status is read past it."""
    cast = make_cast(parse)
    head = next(index for index, noun in enumerate(cast.words) if noun in {"envoy", "ex-envoy", "secretary"})
    title = read_title(cast, head)
    assert (title.text, title.status) == (text, status)
