"""`dateline kb build`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.cli.kb.build import EVERY, build, report
from dateline.errors import UsageError
from dateline.kb import KnowledgeBase
from dateline.kb.dumps import building
from tests.kb.bases import make_base
from tests.kb.dumps.dumps import write_wikidata

if TYPE_CHECKING:
    from pathlib import Path


def test_a_dump_becomes_a_knowledge_base(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file is named at the end."""
    small = make_base(tmp_path / "small.sqlite").layers[0].path
    defaults = {**(building.build_base.__kwdefaults__ or {}), "base": small}
    monkeypatch.setattr(building.build_base, "__kwdefaults__", defaults)
    build(out=tmp_path / "large.sqlite", wikidata=write_wikidata(tmp_path / "dump.json.gz"))
    assert "wrote" in capsys.readouterr().err
    assert KnowledgeBase.open(tmp_path / "large.sqlite").candidates("Red Dawn")


def test_without_a_dump(tmp_path: Path) -> None:
    """There is nothing to build from: wrong usage."""
    with pytest.raises(UsageError, match="D520"):
        build(out=tmp_path / "large.sqlite")


def test_progress_is_told_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    """Not at every batch."""
    report("wikidata", EVERY - 1)
    report("wikidata", EVERY)
    assert capsys.readouterr().err == "wikidata: 100,000 lines\n"
