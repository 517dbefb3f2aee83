"""The ids that are known."""

from __future__ import annotations

from dateline.jobs.known import KnownIds


def test_what_is_in_is_known() -> None:
    """And nothing else, not even in an empty set."""
    known = KnownIds(f"record-{number}" for number in range(1_000))
    assert all(f"record-{number}" in known for number in range(1_000))
    assert not any(f"record-{number}" in known for number in range(1_000, 2_000))
    assert "record-1" not in KnownIds([])
    assert len(KnownIds(["a", "a"])) == 1
