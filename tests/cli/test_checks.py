"""What the doctor looks at."""

from __future__ import annotations

from importlib import metadata
from typing import TYPE_CHECKING, NoReturn

import pytest
from msgspec.structs import replace

import dateline
from dateline.cli import checks
from dateline.cli.checks import Status
from dateline.errors import ModelError
from dateline.model import bundle
from dateline.pipeline import run, sources
from dateline.schema import Failure, Record
from tests.cli.records import make_record

if TYPE_CHECKING:
    from pathlib import Path

ACTOR_LESS = make_record((("paragraph", "They spoke for two hours."),), title=None)
WANTED = ["lxml>=5.3", "no-such-library>=1", "torch==2.0; extra == 'train'", 'pytest>=8; extra == "dev"']


@pytest.fixture
def _requirements(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that needs one library that is there and one that is not."""
    monkeypatch.setattr(metadata, "requires", lambda _: WANTED)
    monkeypatch.setattr(checks, "is_installed", lambda name: name != "torch")


def refuse(*_: object) -> NoReturn:
    """Stand in for a bundle that is not there."""
    raise ModelError("D301", "no model bundle")


def test_program() -> None:
    """The version is that of the package."""
    assert next(check.detail for check in checks.check_program()) == dateline.__version__


@pytest.mark.usefixtures("_requirements")
def test_a_missing_library_is_found() -> None:
    """It is told with what to do."""
    found = {check.name: check for check in checks.check_libraries()}
    assert found["lxml"].status is Status.OK
    assert found["no-such-library"].status is Status.FAILED
    assert found["no-such-library"].detail.endswith("pip install no-such-library")


@pytest.mark.usefixtures("_requirements")
def test_extras_are_optional() -> None:
    """What is missing of them is named, and is no failure."""
    found = {check.name: check for check in checks.check_extras()}
    assert found["train"].status is Status.ABSENT
    assert found["train"].detail.endswith("missing: torch; pip install 'dateline[train]'")
    assert found["warc"].status is found["parquet"].status is Status.OK
    assert found["dev"].status is Status.OK


def test_requirements_of_a_package_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """From a folder of sources nothing is known, and nothing fails."""
    monkeypatch.setattr(checks, "is_installed", lambda _: False)
    assert checks.list_requirements() == []


def test_a_missing_bundle_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The model and the reading that rests on it fail with the reason."""
    monkeypatch.setattr(bundle, "open_bundle", refuse)
    monkeypatch.setattr(sources, "shared_encoder", refuse)
    (model,) = checks.check_model()
    *_, reading = checks.check_reading()
    assert (model.status, reading.status) == (Status.FAILED, Status.FAILED)
    assert model.detail == reading.detail == "D301: no model bundle"


@pytest.mark.parametrize(
    ("result", "status", "told"),
    [
        (Failure(document="x", stage="parse", code="D104", message="empty"), Status.FAILED, "D104: empty"),
        (make_record(), Status.FAILED, "expected Ana Ruiz"),
        (replace(ACTOR_LESS, actors=(replace(make_record().actors[0], name="Ana Ruiz"),)), Status.OK, "Ana Ruiz"),
    ],
)
def test_a_sample_page_must_give_what_it_holds(
    result: Record | Failure, status: Status, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader that runs but finds nothing does not work."""
    monkeypatch.setattr(sources, "shared_encoder", lambda _: None)
    monkeypatch.setattr(run, "read_pages", lambda _, *, encoder: [result] if encoder is None else [])
    *_, reading = checks.check_reading()
    assert reading.status is status
    assert told in reading.detail


def test_terminal() -> None:
    """Without a terminal the width is still told."""
    (terminal,) = checks.check_terminal()
    assert "columns" in terminal.detail
    assert terminal.status is Status.OK


def test_the_knowledge_base_is_tried() -> None:
    """It opens and knows a country."""
    (base,) = checks.check_knowledge()
    assert (base.group, base.status) == ("Knowledge", Status.OK)


def test_a_broken_knowledge_base_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With what to do."""
    path = tmp_path / "kb.sqlite"
    path.write_bytes(b"no knowledge base")
    monkeypatch.setenv("DATELINE_KB", str(path))
    (base,) = checks.check_knowledge()
    assert base.status is Status.FAILED
    assert str(path) in base.detail
