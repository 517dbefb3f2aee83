"""A watch over feeds, addresses and folders; no test leaves this machine, and none sleeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.errors import UsageError
from dateline.jobs.watch.watching import Plan, watch
from dateline.pipeline.settings import Settings
from dateline.store.intake import Written
from tests.jobs.watch.sites import STORY, Sleeper, give_marked, make_feed, paths_asked
from tests.page.server import Server, serve
from tests.store.stores import count_rows, make_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dateline.jobs.ingest import Step
    from dateline.store.store import Store

SETTINGS = Settings(language="en", allow_private=True)
DAY = 86_400.0


@pytest.fixture
def server() -> Iterator[Server]:
    """A site with a feed that names two stories."""
    with serve() as running:
        running.give("/robots.txt", "User-agent: *\nDisallow: /*/print$\n", content_type="text/plain")
        links = [running.url("/lima"), running.url("/arica")]
        give_marked(running, "/feed", make_feed(*links), etag='"1"')
        give_marked(running, "/lima", STORY.format(place="Lima"), etag='"a"')
        give_marked(running, "/arica", STORY.format(place="Arica"), etag='"b"')
        yield running


class Watcher:
    """Watches sources, a few rounds at a time, each a quarter of an hour after the other."""

    def __init__(self, store: Store, *sources: str, sleeper: Sleeper | None = None) -> None:
        self.sleeper = sleeper or Sleeper()
        self.steps: list[Step] = []
        self.store = store
        self.sources = sources

    def go(self, rounds: int = 1) -> list[Written]:
        """Return what came of each round."""
        told: list[Written] = []
        plan = Plan(rounds=rounds, rest=told.append, watch=self.steps.append, clock=self.sleeper.clock)
        watch(self.sources, self.store, SETTINGS, plan)
        return told


def test_what_a_feed_names_is_read_once(server: Server, tmp_path: Path) -> None:
    """The first round reads, the second asks for the feed alone, and hears that it is as it was."""
    watcher = Watcher(make_store(tmp_path / "store"), server.url("/feed"))
    assert watcher.go(2) == [Written(added=2), Written()]
    assert paths_asked(server) == ["/robots.txt", "/feed", "/lima", "/arica", "/feed"]
    assert watcher.sleeper.naps[:3] == [2.0, 2.0, 2.0]
    assert watcher.sleeper.naps[-1] == pytest.approx(900 - 6)
    assert watcher.store.check() == []


def test_what_was_seen_is_known_after_a_restart(server: Server, tmp_path: Path) -> None:
    """Marks and times lie beside the store."""
    sleeper = Sleeper()
    Watcher(make_store(tmp_path / "store"), server.url("/feed"), sleeper=sleeper).go()
    paths_asked(server)
    Watcher(make_store(tmp_path / "store"), server.url("/feed"), sleeper=sleeper).go()
    assert paths_asked(server) == ["/robots.txt", "/feed"]


def test_a_story_is_looked_at_again_the_next_day(server: Server, tmp_path: Path) -> None:
    """While the feed names it; a corrected one is a new version, an unchanged one costs an answer without a body."""
    watcher = Watcher(make_store(tmp_path / "store"), server.url("/feed"))
    watcher.go()
    give_marked(server, "/arica", STORY.format(place="Tacna"), etag='"c"')
    watcher.sleeper.time += DAY
    assert watcher.go() == [Written(revised=1)]
    assert count_rows(watcher.store, "revisions") == 1


def test_a_story_that_is_named_no_more_is_left_alone(server: Server, tmp_path: Path) -> None:
    """What the feed drops is not asked for again."""
    watcher = Watcher(make_store(tmp_path / "store"), server.url("/feed"))
    watcher.go()
    give_marked(server, "/feed", make_feed(server.url("/arica")), etag='"2"')
    paths_asked(server)
    watcher.sleeper.time += DAY
    watcher.go()
    assert paths_asked(server) == ["/robots.txt", "/feed", "/arica"]


def test_robots_are_kept_out_where_a_host_says_so(server: Server, tmp_path: Path) -> None:
    """Patterns count; what is not fetched is told, once."""
    give_marked(server, "/feed", make_feed(server.url("/lima/print")), etag='"1"')
    watcher = Watcher(make_store(tmp_path / "store"), server.url("/feed"))
    assert watcher.go(2) == [Written(failed=1), Written()]
    assert "/lima/print" not in paths_asked(server)
    (failure,) = [step.failure for step in watcher.steps]
    assert failure is not None
    assert failure.code == "D123"


def test_a_failure_is_tried_again_later(server: Server, tmp_path: Path) -> None:
    """Not in every round: a quarter of an hour, then half an hour, and so on."""
    server.give("/arica", "gone", status=404)
    watcher = Watcher(make_store(tmp_path / "store"), server.url("/feed"))
    assert watcher.go() == [Written(added=1, failed=1)]
    give_marked(server, "/arica", STORY.format(place="Arica"), etag='"b"')
    assert watcher.go(2) == [Written(), Written(added=1)]


def test_a_busy_host_is_left_alone(server: Server, tmp_path: Path) -> None:
    """For as long as it asks for; what it could not tell is asked for afterwards."""
    server.give("/lima", "", status=503, retry_after="3600")
    watcher = Watcher(make_store(tmp_path / "store"), server.url("/feed"))
    assert watcher.go(4) == [Written(failed=1), Written(), Written(), Written()]
    assert paths_asked(server) == ["/robots.txt", "/feed", "/lima"]
    give_marked(server, "/lima", STORY.format(place="Lima"), etag='"a"')
    watcher.sleeper.time += 3600
    assert watcher.go() == [Written(added=2)]


def test_a_folder_is_watched(tmp_path: Path) -> None:
    """New and changed files are read, the others not even opened; one that is being written waits."""
    pages = tmp_path / "pages"
    pages.mkdir()
    watcher = Watcher(make_store(tmp_path / "store"), str(pages))
    assert watcher.go() == [Written()]
    path = pages / "a page\nof news.html"
    path.write_text(STORY.format(place="Puno"), encoding="utf-8")
    watcher.sleeper.time = path.stat().st_mtime + 1
    assert watcher.go(2) == [Written(), Written(added=1)]
    assert watcher.go() == [Written()]
    path.write_text(STORY.format(place="Moquegua"), encoding="utf-8")
    watcher.sleeper.time = path.stat().st_mtime + 5
    assert watcher.go() == [Written(revised=1)]


def test_a_file_that_is_missing_is_told_once(tmp_path: Path) -> None:
    """It may come yet."""
    path = tmp_path / "later.txt"
    watcher = Watcher(make_store(tmp_path / "store"), str(path))
    assert watcher.go(2) == [Written(failed=1), Written()]
    path.write_text("Talks end in Ilo\n\nThe minister of Peru left Ilo on Monday.\n", encoding="utf-8")
    watcher.sleeper.time = path.stat().st_mtime + 5
    assert watcher.go() == [Written(added=1)]


def test_a_visit_counts_when_its_page_is_in_the_store(server: Server, tmp_path: Path) -> None:
    """Whoever is stopped in the middle of a round looks again."""
    store = make_store(tmp_path / "store")
    watcher = Watcher(store, server.url("/feed"))

    def stop(step: Step) -> None:
        raise OSError(step.document)

    with pytest.raises(OSError, match="lima"):
        watch(watcher.sources, store, SETTINGS, Plan(watch=stop, clock=watcher.sleeper.clock))
    assert count_rows(store, "records") == 0
    assert watcher.go() == [Written(added=2)]


@pytest.mark.parametrize(("sources", "code"), [([], "D540"), (["-"], "D546")])
def test_what_cannot_be_watched(sources: list[str], code: str, tmp_path: Path) -> None:
    """Nothing, and what can be read once."""
    with pytest.raises(UsageError, match=code):
        watch(sources, make_store(tmp_path / "store"), SETTINGS, Plan(rounds=1))
