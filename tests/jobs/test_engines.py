"""Who reads."""

from __future__ import annotations

import pytest

from dateline.errors import UsageError
from dateline.jobs import engines
from dateline.jobs.engines import open_engine
from dateline.jobs.local import HERE


def test_this_machine_by_default() -> None:
    """Nothing has to be started for it."""
    with open_engine("local") as engine:
        assert engine is HERE


def test_without_ray(monkeypatch: pytest.MonkeyPatch) -> None:
    """What to install is said."""
    monkeypatch.setattr(engines, "find_spec", lambda name: None)  # noqa: ARG005 - nothing is installed
    with pytest.raises(UsageError, match=r"D548.*dateline\[ray\]"):
        open_engine("ray")


@pytest.mark.parametrize("address", ["127.0.0.1:1", "ray://127.0.0.1:1", "127.0.0.1", "nowhere:x"])
def test_no_cluster_at_an_address(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told at once."""
    monkeypatch.setattr(engines, "find_spec", lambda name: name)
    with pytest.raises(UsageError, match=f"D549.*{address}"):
        open_engine("ray", address)
