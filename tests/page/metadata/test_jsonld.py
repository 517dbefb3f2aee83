"""JSON-LD as pages have it: nested, wrapped, broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.metadata.jsonld import as_list, find_things, text_of, types_of
from tests.page.metadata.made import tree


def things(script: str) -> list[str | None]:
    """Return the names of the things in a script."""
    return [text_of(thing) for thing in find_things(tree(head=f'<script type="application/ld+json">{script}</script>'))]


@pytest.mark.parametrize(
    "script",
    [
        '{"name": "A"}',
        '<!-- {"name": "A"} -->',
        '//<![CDATA[\n{"name": "A"}\n//]]>',
        '/*<![CDATA[*/ {"name": "A"} /*]]>*/',
        '{"name": "A",};',
        '{"name": "A\n"}',
        "{&quot;name&quot;: &quot;A&quot;}",
        '[{"name": "A"}]',
        '{"@graph": [{"name": "A"}]}',
        '{"mainEntity": {"name": "A"}}',
    ],
)
def test_wrapped_and_broken_scripts(script: str) -> None:
    """What is around a thing and small breaks in it do not matter."""
    assert things(script)[-1] == "A"


def test_several_values_in_one_script() -> None:
    """One thing after the other, with or without a comma."""
    assert things('{"name": "A"}{"name": "B"},{"name": "C"}') == ["A", "B", "C"]


def test_other_articles_are_not_taken() -> None:
    """A list of what else to read lies under keys that are not followed."""
    assert things('{"name": "A", "relatedLink": [{"name": "B"}]}') == ["A"]


@pytest.mark.parametrize(
    "script", ["", "null", "{", '{"a": }', "[" * 5000, "var x = 1;", '{"name": ' + "9" * 5000 + "}"]
)
def test_what_is_no_json_is_passed_over(script: str) -> None:
    """Nothing raises, whatever a script holds."""
    assert [name for name in things(script) if name is not None] == []


@given(st.text(max_size=80))
def test_any_script_gives_a_list(script: str) -> None:
    """No text raises."""
    things(script.replace("<", ""))


def test_types_and_values() -> None:
    """Types lose their vocabulary, values their wrapping."""
    assert types_of({"@type": ["https://schema.org/NewsArticle", "Report", 3]}) == ("NewsArticle", "Report")
    assert text_of({"@value": " A &amp; B "}) == "A & B"
    assert text_of([{}, {"name": "C"}]) == "C"
    assert text_of(7) is None
    assert as_list(None) == ()
