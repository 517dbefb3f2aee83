"""What a person types, and where it stands."""

from __future__ import annotations

import pytest

from dateline.errors import UsageError
from dateline.queries.words import Term, find_passages, make_match, read_terms

TEXT = "The talks ended. Président Guaidó left Bogotá on Monday.\n\nNo talks about a cease-fire are planned."


@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("peace talks", '("peace" AND "talks")'),
        ('"peace talks"', '("peace talks")'),
        ("Bogotá* -war", '("bogota"*) NOT "war"'),
        ('-"old war" talks', '("talks") NOT "old war"'),
        ("cease-fire", '("cease fire")'),
        ('a" OR b:c {x} (', '("a" AND "or" AND "b c" AND "x")'),
    ],
)
def test_questions_to_the_index(typed: str, match: str) -> None:
    """No sign that FTS5 gives a meaning gets through but ours."""
    assert make_match(read_terms(typed)) == match


@pytest.mark.parametrize("typed", ["", " ... ", "-war", '""'])
def test_nothing_to_search_for(typed: str) -> None:
    """It is said, not searched."""
    with pytest.raises(UsageError, match="D543"):
        read_terms(typed)


def test_passages_are_sentences() -> None:
    """Around what was found, without regard to accents; a quote stands where it says."""
    passages = find_passages(TEXT, [(0, len(TEXT))], read_terms("guaido cease-fire"))
    assert [span.quote for span in passages] == [
        "Président Guaidó left Bogotá on Monday.",
        "No talks about a cease-fire are planned.",
    ]
    assert all(TEXT[span.start : span.end] == span.quote for span in passages)


def test_only_the_parts_are_looked_at() -> None:
    """A menu is no evidence."""
    assert find_passages(TEXT, [(0, 16)], [Term(("monday",))]) == []
