"""`dateline kb build`: a large knowledge base from the public dumps of Wikidata and GeoNames."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from dateline.cli.output import tell

EVERY: Final = 100_000  # lines between two words of progress; Wikidata has some 115 million, a line a minute or so
Wikidata = Annotated[
    Path | None,
    typer.Option("--wikidata", metavar="DUMP", help="Wikidata's latest-all.json.gz or .bz2: offices, organizations."),
]
GeoNames = Annotated[
    Path | None, typer.Option("--geonames", metavar="ZIP", help="GeoNames' allCountries.zip: all inhabited places.")
]
AlternateNames = Annotated[
    Path | None,
    typer.Option("--alternate-names", metavar="ZIP", help="GeoNames' alternateNamesV2.zip: names by language."),
]
Admin1 = Annotated[
    Path | None,
    typer.Option("--admin1", metavar="TXT", help="GeoNames' admin1CodesASCII.txt: names of states and provinces."),
]
Out = Annotated[Path, typer.Option("--out", metavar="FILE", show_default=False, help="The file to be made.")]


def build(
    *,
    out: Out,
    wikidata: Wikidata = None,
    geonames: GeoNames = None,
    alternate_names: AlternateNames = None,
    admin1: Admin1 = None,
) -> None:
    """Make a large knowledge base from dumps that you have fetched, on top of the shipped one.

    Takes hours for all of Wikidata, and under 2 GB of memory. When stopped, give the same command again: it goes on
    where it was. Use the file with --kb, or set DATELINE_KB.
    """
    from dateline.errors import UsageError
    from dateline.kb.dumps.building import Dumps, build_base

    dumps = Dumps(wikidata=wikidata, geonames=geonames, alternate_names=alternate_names, admin1_codes=admin1)
    if dumps == Dumps():
        raise UsageError("D520", "no dump is given; --wikidata or --geonames names one that you have fetched")
    build_base(out, dumps, report=report if sys.stderr is not None and sys.stderr.isatty() else None)
    tell(f"wrote {out}: {out.stat().st_size / 1e6:.1f} MB")


def report(step: str, lines: int) -> None:
    """Say how far a dump is read, now and then."""
    if lines % EVERY == 0:
        tell(f"{step}: {lines:,} lines")
