"""`dateline ingest`: pages into a store, each once."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from dateline.cli import options
from dateline.cli.output import tell
from dateline.cli.store.options import Folder
from dateline.cli.values import read_columns
from dateline.errors import UsageError
from dateline.page.limits import DEFAULT

if TYPE_CHECKING:
    from dateline.cli.progress import Meter
    from dateline.jobs.engines import Kind
    from dateline.jobs.ingest import Step
    from dateline.pipeline.settings import Settings
    from dateline.schema import Failure
    from dateline.store.intake import Written
    from dateline.store.store import Store

TOGETHER: Final = "D547"  # options of ingest that do not go together
ON: Final = "Again and again"
Sources = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SOURCE]",
        show_default=False,
        help="Files, folders, addresses (https://...) or - for standard input. Pages, PDF, tables, mail, archives.",
    ),
]
Retry = Annotated[
    bool,
    typer.Option("--retry-failures", metavar="", help="Read again what failed before, from the sources it came from."),
]


Reread = Annotated[
    bool,
    typer.Option(
        "--reread",
        metavar="",
        help="Read the pages of the store anew with this version of Dateline, without their sources.",
    ),
]
Watch = Annotated[
    bool,
    typer.Option(
        "--watch",
        metavar="",
        rich_help_panel=ON,
        help="Go on looking at feeds, sitemaps, addresses and folders, and read what is new; end it with Ctrl-C.",
    ),
]
Every = Annotated[
    float, typer.Option("--every", min=0.1, metavar="MINUTES", rich_help_panel=ON, help="With --watch: how often.")
]
Delay = Annotated[
    float,
    typer.Option(
        "--delay",
        min=0.0,
        metavar="SECONDS",
        rich_help_panel=ON,
        help="With --watch: time between two requests to a host; its robots.txt may ask for more.",
    ),
]
Engine = Annotated[
    Literal["local", "ray"],
    typer.Option(
        "--engine", metavar="WHICH", rich_help_panel=options.RUNNING, help="local, or ray for a cluster of machines."
    ),
]
Address = Annotated[
    str | None,
    typer.Option(
        "--address",
        metavar="HOST",
        rich_help_panel=options.RUNNING,
        help="With --engine ray: the cluster, as auto or ray://head:10001; without it one is started here.",
    ),
]


def ingest(
    sources: Sources = None,
    *,
    store: Folder,
    retry_failures: Retry = False,
    reread: Reread = False,
    watch: Watch = False,
    every: Every = 15.0,
    delay: Delay = 2.0,
    published: options.Published = None,
    language: options.Language = None,
    column: options.Column = None,
    model: options.Model = None,
    engine: Engine = "local",
    address: Address = None,
    workers: options.Workers = 1,
    batch_size: options.BatchSize = 8,
    allow_private: options.AllowPrivate = False,
    fetch_links: options.FetchLinks = False,
    max_bytes: options.MaxBytes = DEFAULT.max_bytes,
    include: options.Include = None,
) -> None:
    """Read pages into a store, which is made where there is none.

    What is in the store is not read again: give the same command again after what stopped it, or for what is new.
    A page whose text changed becomes a new version of it.

    [not dim bold]Examples[/]

        [not dim]dateline ingest pages/ --store news --workers 4
        dateline ingest https://news.example/feed.xml inbox/ --watch --store news
        dateline ingest --reread --store news[/]
    """
    named = sources or []
    check_manner(named, watch=watch, reread=reread, retry_failures=retry_failures, engine=engine, address=address)
    from dateline.cli.progress import make_meter
    from dateline.jobs.counting import count_pages
    from dateline.pipeline.settings import Settings
    from dateline.store.opening import open_store

    settings = Settings(
        published=published,
        language=language,
        model=model,
        workers=workers,
        batch_size=batch_size,
        allow_private=allow_private,
        columns=read_columns(column or []),
        fetch_links=fetch_links,
        max_bytes=max_bytes,
        include=include,
    )
    with make_meter(None if watch or retry_failures or reread else count_pages(named), has_rate=True) as meter:
        opened = open_store(store, create=not reread)
        if watch:
            return follow(named, opened, settings, meter, every=60 * every, delay=delay)
        seen = Seen(meter)
        work = renew if reread else partial(run, named, retry_failures=retry_failures)
        written = work(opened, settings, seen, engine=engine, address=address)
    raise typer.Exit(seen.tell_end(written))


def check_manner(
    named: list[str], *, watch: bool, reread: bool, retry_failures: bool, engine: str, address: str | None
) -> None:
    """Raise `UsageError` D547 for options that do not go together."""
    if reread and (named or watch or retry_failures):
        raise UsageError(TOGETHER, "--reread takes what the store has: give no sources and no other way to read")
    if watch and (retry_failures or engine != "local"):
        raise UsageError(TOGETHER, "--watch goes with neither --retry-failures nor --engine ray")
    if address is not None and engine != "ray":
        raise UsageError(TOGETHER, "--address is that of a cluster: give --engine ray too")


def renew(store: Store, settings: Settings, seen: Seen, *, engine: Kind, address: str | None) -> Written:
    """Read the pages of a store anew, here or on a cluster."""
    from dateline.jobs.engines import open_engine
    from dateline.jobs.ingest import Manner
    from dateline.jobs.reread import reread

    with open_engine(engine, address) as reader:
        return reread(store, settings, manner=Manner(engine=reader, watch=seen.add))


def run(
    named: list[str],
    store: Store,
    settings: Settings,
    seen: Seen,
    *,
    retry_failures: bool,
    engine: Kind,
    address: str | None,
) -> Written:
    """Read the pages of sources, here or on a cluster."""
    from dateline.jobs.engines import open_engine
    from dateline.jobs.ingest import Manner, ingest

    with open_engine(engine, address) as reader:
        manner = Manner(engine=reader, watch=seen.add)
        return ingest(named, store, settings, retry_failures=retry_failures, manner=manner)


def follow(named: list[str], store: Store, settings: Settings, meter: Meter, *, every: float, delay: float) -> None:
    """Watch sources until Ctrl-C; each round with news is told in a line."""
    from dateline.cli.results import tell_failure
    from dateline.jobs.watch.watching import Plan, watch

    def add(step: Step) -> None:
        meter.advance(step.document)
        if step.failure is not None:
            tell_failure(step.failure)

    def rest(written: Written) -> None:
        if written != type(written)(unchanged=written.unchanged):
            tell(f"{datetime.now():%H:%M} {summarize(written)}")  # noqa: DTZ005 - the time on the user's wall

    tell(f"watching {len(named)} {'source' if len(named) == 1 else 'sources'}; end it with Ctrl-C")
    watch(named, store, settings, Plan(every=every, delay=delay, watch=add, rest=rest))


class Seen:
    """The pages that were gone through so far: shown as they come, the failures kept for the end."""

    def __init__(self, meter: Meter) -> None:
        self.count = 0
        self.failures: list[Failure] = []
        self._meter = meter

    def add(self, step: Step) -> None:
        """Count a page."""
        self.count += 1
        self._meter.advance(step.document)
        if step.failure is not None:
            self.failures.append(step.failure)

    def tell_end(self, written: Written) -> int:
        """List what failed, and tell what came of it; return the exit code."""
        from dateline.cli.results import report

        status = report(self.count, self.failures)
        tell(summarize(written))
        return status


def summarize(written: Written) -> str:
    """Return what came of an ingest in words: "3 pages added, 1 changed, 16 known already, 2 failed"."""
    parts = [
        f"{written.added:,} {'page' if written.added == 1 else 'pages'} added",
        *([f"{written.revised:,} changed"] if written.revised else ()),
        *([f"{written.reread:,} read anew"] if written.reread else ()),
        *([f"{written.unchanged:,} known already"] if written.unchanged else ()),
        *([f"{written.failed:,} new {'failure' if written.failed == 1 else 'failures'}"] if written.failed else ()),
    ]
    return ", ".join(parts)
