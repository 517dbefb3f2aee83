"""Words of roles."""

from __future__ import annotations

from dateline.annotate.roles.table import bare_noun, is_body_role, is_known_title, is_office, is_person_role, role_table


def test_nouns() -> None:
    """Offices act for others, functions do not, and a relation is no role."""
    assert is_office("envoy")
    assert is_office("ex-envoy")
    assert is_person_role("economist")
    assert not is_office("economist")
    assert not is_person_role("brother")
    assert is_body_role("airline")
    assert not is_body_role("envoy")


def test_prefixes() -> None:
    """What a hyphen joins before a noun is cut off where it is no part of it."""
    assert (bare_noun("Ex-Envoy"), bare_noun("co-chair"), bare_noun("attorney-general")) == (
        "envoy",
        "chair",
        "attorney-general",
    )


def test_words_of_status() -> None:
    """They say that a role is over, to come or claimed."""
    told = [role_table().status_of(word) for word in ("former", "elect", "self-styled", "foreign")]
    assert told == ["former", "future", "claimed", None]


def test_titles_that_are_known_whole() -> None:
    """A title with "of" in it may be one."""
    assert is_known_title("head of state")
    assert not is_known_title("head of finland")


def test_lists_do_not_clash() -> None:
    """No noun is both office and function, and what leads has an office for its noun."""
    table = role_table()
    assert not table.offices & table.functions
    assert {*table.leading.values()} <= table.offices
