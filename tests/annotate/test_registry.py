"""Built-in annotators and plug-ins are found, checked and pinned."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from dateline.annotate import BUILTIN
from dateline.annotate.encode import Encode
from dateline.annotate.registry import GROUP, describe, load_plugins, make_annotators
from dateline.errors import AnnotatorError
from tests.annotate.plugins import Loud
from tests.annotate.test_encode import Recorder

SNAPSHOT = Path(__file__).parents[1] / "registry.json"


def entry(value: str, name: str = "loud") -> EntryPoint:
    """Return an entry point as an installed package would declare it."""
    return EntryPoint(name=name, value=value, group=GROUP)


def test_the_registry_is_what_the_snapshot_says() -> None:
    """Name, needs and gives of the built-in annotators change only together with tests/registry.json."""
    annotators = [Encode(Recorder()), *make_annotators(BUILTIN)]
    assert list(describe(annotators)) == json.loads(SNAPSHOT.read_text(encoding="utf-8"))


def test_a_plugin_is_loaded_by_its_entry_point() -> None:
    """The entry point names the class."""
    (factory,) = load_plugins([entry("tests.annotate.plugins:Loud")])
    (annotator,) = make_annotators([factory])
    assert isinstance(annotator, Loud)


def test_plugins_come_in_the_order_of_their_names() -> None:
    """The order of installation does not matter."""
    points = [entry("tests.annotate.plugins:Loud", "b"), entry("tests.annotate.plugins:Forgetful", "a")]
    assert [annotator.name for annotator in make_annotators(load_plugins(points))] == ["forgetful", "loud"]


@pytest.mark.parametrize("value", ["no.such.module:Thing", "tests.annotate.plugins:Absent", "tests.annotate:__doc__"])
def test_a_broken_plugin_is_named(value: str) -> None:
    """What cannot be imported or called is an error with the name of the plug-in."""
    with pytest.raises(AnnotatorError, match="D606: the plug-in loud"):
        load_plugins([entry(value)])


def test_a_plugin_that_breaks_on_import_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever its module raises, the error names the plug-in and what happened."""
    (tmp_path / "breaking.py").write_text("raise OSError('the table is gone')", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(AnnotatorError, match=r"D606: the plug-in loud .*OSError: the table is gone"):
        load_plugins([entry("breaking:Thing")])


def demanding(path: str) -> Loud:
    """Make an annotator of what nobody gives."""
    raise FileNotFoundError(path)


def test_a_factory_that_breaks_is_named() -> None:
    """One that cannot be called without arguments is an error, not a traceback."""
    with pytest.raises(AnnotatorError, match=r"D606.*demanding.*TypeError"):
        make_annotators([demanding])  # type: ignore[list-item]  # the mistake under test


def nothing() -> object:
    """Make what is no annotator."""
    return object()


def make_wrong(needs: object) -> Callable[[], Loud]:
    """Return a factory of annotators whose needs are no set of strings."""

    def make() -> Loud:
        annotator = Loud()
        annotator.needs = needs  # type: ignore[assignment]  # the mistake under test
        return annotator

    return make


@pytest.mark.parametrize("factory", [nothing, *map(make_wrong, ("names", ["names"], None, frozenset({1})))])
def test_what_is_no_annotator_is_refused(factory: Callable[[], Loud]) -> None:
    """A missing field, or a string where a set belongs, is an error at load time."""
    with pytest.raises(AnnotatorError, match="D601"):
        make_annotators([factory])
