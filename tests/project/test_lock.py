"""The lock pins all that reading and the gate need, and nothing that ties it to one machine or index."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.txt").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PINNED = set(re.findall(r"^([a-z0-9-]+)==", LOCK, flags=re.MULTILINE))


KB_LOCK = (ROOT / "requirements-kb.txt").read_text(encoding="utf-8")


def requirement_names(requirements: list[str]) -> set[str]:
    """The bare names of a list of requirements, as the lock spells them."""
    return {re.split(r"[<>=!~\[; ]", line, maxsplit=1)[0].lower().replace("_", "-") for line in requirements}


@pytest.mark.parametrize("mark", ["://", "--index", "--extra-index", "--find-links", "--trusted-host", "file:", " @ "])
def test_the_lock_names_no_address(mark: str) -> None:
    """No index, host, folder or direct reference: any machine installs it from the index it has."""
    assert mark not in LOCK + KB_LOCK


def test_every_pin_has_hashes() -> None:
    """Each package is held to the hashes of its files."""
    pins = re.split(r"^(?=[a-z0-9-]+==)", LOCK, flags=re.MULTILINE)[1:]
    assert len(pins) >= len(PINNED) > 0
    assert [pin.split("\n", 1)[0] for pin in pins if "--hash=sha256:" not in pin] == []


def test_what_is_declared_is_pinned() -> None:
    """Dependencies of reading and of the gate are all in the lock, those that build the package among them."""
    extras = PROJECT["optional-dependencies"]
    assert requirement_names([*PROJECT["dependencies"], *extras["dev"]]) - PINNED == set()


def test_what_the_knowledge_base_is_made_from_is_pinned() -> None:
    """Packages of facts have a lock of their own, with hashes, and the environment has none of them."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    pins = re.findall(r"^([a-z0-9-]+)==.* \\\n    --hash=sha256:", KB_LOCK, flags=re.MULTILINE)
    assert set(pins) == requirement_names(groups["kb"])
    assert set(pins) & PINNED == set()


def test_nothing_that_trains_is_pinned() -> None:
    """Reading needs no torch; whoever trains picks the one for their machine."""
    assert requirement_names(PROJECT["optional-dependencies"]["train"]) & PINNED == set()
