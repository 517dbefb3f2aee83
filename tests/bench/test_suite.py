"""The standing measurements."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.area import Area, Request
from bench.areas import APART, AREAS
from bench.suite import Figure, Measure, choose, find_data, load_suite, run_measures
from dateline.errors import UsageError

MEASURE = Measure(
    name="ner-small",
    area="ner",
    gold="actors/gold.jsonl",
    title="Names",
    figures=(Figure(metric="ner.f1", title="F1", unit="share"),),
)


def test_the_suite_names_known_areas_and_every_area() -> None:
    """No area is left unmeasured, no measure has another's name."""
    suite = load_suite()
    assert {measure.area for measure in suite} | APART == {area.name for area in AREAS}
    assert len({measure.name for measure in suite}) == len(suite)


def test_measures_are_chosen_by_name_or_area() -> None:
    """All when none is named; an unknown name is an error."""
    suite = load_suite()
    assert choose(suite, []) == suite
    assert [measure.name for measure in choose(suite, ["syntax"])] == ["syntax-ewt-dev", "syntax-gum-dev"]
    assert [measure.name for measure in choose(suite, ["ner-dev"])] == ["ner-dev"]
    with pytest.raises(UsageError, match="no measure or area nerdev"):
        choose(suite, ["nerdev"])


@pytest.mark.parametrize("place", ["data/actors", "actors"])
def test_data_is_found_in_the_root_or_beside_it(tmp_path: Path, place: str) -> None:
    """So that one folder can hold benches and treebanks side by side."""
    (tmp_path / "data").mkdir()
    (tmp_path / place).mkdir()
    (tmp_path / place / "gold.jsonl").touch()
    request = find_data(MEASURE, tmp_path / "data")
    assert request == Request(gold=tmp_path / place / "gold.jsonl")


def test_what_is_not_at_hand_is_left_out(tmp_path: Path) -> None:
    """A measure without its data gives no outcome."""
    assert find_data(MEASURE, tmp_path) is None
    assert list(run_measures([MEASURE], tmp_path)) == []


def test_an_outcome_knows_its_data_and_its_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The digest is that of the gold file; the model goes into the request."""
    (tmp_path / "actors").mkdir()
    (tmp_path / "actors/gold.jsonl").write_bytes(b"1")
    fake = Area("ner", "", lambda request: {"ner": {"f1": 0.5 if request.model == Path("m") else 0.1}})
    monkeypatch.setattr("bench.suite.AREAS", (fake,))
    (outcome,) = run_measures([MEASURE], tmp_path, model=Path("m"))
    assert outcome.data.startswith("6b86b273")
    assert outcome.value(MEASURE.figures[0]) == 0.5
