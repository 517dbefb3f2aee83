"""What is remembered of where a watch looked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.jobs.watch.ledger import Ledger
from dateline.jobs.watch.visits import Visit, Visits

if TYPE_CHECKING:
    from pathlib import Path

FEED = "https://news.example/feed"


def test_a_visit_stays(tmp_path: Path) -> None:
    """Over the end of the program."""
    visit = Visit(address="a", named_by=FEED, looked=3.5, failures=2, etag='"x"', modified="then", is_list=True)
    with Visits(tmp_path) as visits:
        visits.keep(visit)
    with Visits(tmp_path) as visits:
        assert (visits.find("a"), visits.find("b")) == (visit, None)


def test_what_a_feed_names_is_expected(tmp_path: Path) -> None:
    """New addresses wait to be looked at, known ones keep what is known, those that are named no more go."""
    with Visits(tmp_path) as visits:
        visits.keep(Visit(address="a", named_by=FEED, looked=5.0, etag='"x"'))
        visits.keep(Visit(address="b", named_by=FEED, looked=5.0))
        visits.expect(["a", "c"], FEED)
        assert visits.list_named(FEED) == ["a", "c"]
        assert visits.find("a") == Visit(address="a", named_by=FEED, looked=5.0, etag='"x"')
        assert visits.find("c") == Visit(address="c", named_by=FEED, looked=0.0)


def test_a_visit_is_kept_when_its_pages_are_in_the_store(tmp_path: Path) -> None:
    """All of them, and none is still to come."""
    with Visits(tmp_path) as visits:
        ledger = Ledger(visits)
        ledger.give("a")
        ledger.give("a")
        ledger.settle(["a"])
        ledger.close(Visit(address="a", looked=1.0))
        assert visits.find("a") is None
        ledger.settle(["a"])
        assert visits.find("a") is not None
        ledger.close(Visit(address="b", looked=1.0))
        assert visits.find("b") is not None
