"""`dateline ingest`: pages into a store, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli import options
from dateline.cli.output import tell
from dateline.cli.store.options import Folder
from dateline.cli.values import read_columns
from dateline.page.limits import DEFAULT

if TYPE_CHECKING:
    from dateline.cli.progress import Meter
    from dateline.jobs.ingest import Step
    from dateline.schema import Failure
    from dateline.store.intake import Written

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


def ingest(
    sources: Sources = None,
    *,
    store: Folder,
    retry_failures: Retry = False,
    published: options.Published = None,
    language: options.Language = None,
    column: options.Column = None,
    model: options.Model = None,
    workers: options.Workers = 1,
    batch_size: options.BatchSize = 8,
    allow_private: options.AllowPrivate = False,
    fetch_links: options.FetchLinks = False,
    max_bytes: options.MaxBytes = DEFAULT.max_bytes,
) -> None:
    """Read pages into a store, which is made where there is none.

    What is in the store already is not read again, so that the same command can be given again after anything that
    stopped it, and for what is new. A page whose text changed becomes a new version of it.

    [not dim bold]Examples[/]

        [not dim]dateline ingest pages/ --store news --workers 4
        dateline ingest crawl.warc.gz --store news
        dateline ingest --retry-failures --store news[/]
    """
    from dateline.cli.progress import make_meter
    from dateline.cli.results import report
    from dateline.jobs.counting import count_pages

    named = sources or []
    with make_meter(count_pages(named) if not retry_failures else None, has_rate=True) as meter:
        import dateline
        from dateline.jobs.ingest import ingest as run
        from dateline.pipeline.settings import Settings

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
        )
        seen = Seen(meter)
        opened = dateline.open_store(store, create=True)
        written = run(named, opened, settings, retry_failures=retry_failures, watch=seen.add)
    status = report(seen.count, seen.failures)
    tell(summarize(written))
    raise typer.Exit(status)


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


def summarize(written: Written) -> str:
    """Return what came of an ingest in words: "3 pages added, 1 changed, 16 known already, 2 failed"."""
    parts = [
        f"{written.added:,} {'page' if written.added == 1 else 'pages'} added",
        *([f"{written.revised:,} changed"] if written.revised else ()),
        *([f"{written.unchanged:,} known already"] if written.unchanged else ()),
        *([f"{written.failed:,} new failures"] if written.failed else ()),
    ]
    return ", ".join(parts)
