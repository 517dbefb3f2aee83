"""What `dateline doctor` looks at: each check tries one thing and says what it found."""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module, metadata
from time import perf_counter
from typing import Final

from msgspec import Struct

import dateline
from dateline.errors import DatelineError
from dateline.schema import Failure, Page, Record

PACKAGE: Final = "dateline"
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")  # of "lxml>=5.3" the "lxml"
_EXTRA: Final = re.compile(r"extra == ['\"](\w+)['\"]")
_PURPOSES: Final = {
    "warc": "to read web crawls (WARC, WACZ) and Zstandard",
    "parquet": "to read Parquet",
    "store": "to keep records in a store",
    "train": "to train a model",
    "fuzz": "to look for bytes that break the readers",
    "dev": "to work on Dateline",
}
_NAME_IN_SAMPLE: Final = "Ana Ruiz"
_SAMPLE: Final = (
    "<html><head><title>Ministers meet in Lima</title></head><body><article><h1>Ministers meet in Lima</h1>"
    "<p>The foreign minister of Peru, Ana Ruiz, met her colleague from Chile in Lima on Monday. They spoke for two "
    "hours about the fishing grounds in the south and agreed to meet again in May.</p></article></body></html>"
)
_COUNTRY: Final = "Peru"
_COUNTRY_ID: Final = "country:PER"
_SENTENCE: Final = ("The", "foreign", "minister", "of", "Peru", ",", "Ana", "Ruiz", ",", "spoke", ".")


class Status(StrEnum):
    """How a check ended; `absent` is something optional that is not there."""

    OK = "ok"
    ABSENT = "absent"
    FAILED = "failed"


class Check(Struct, frozen=True):
    """One finding: what was looked at, how it is, and in words what was found or what to do."""

    group: str
    name: str
    status: Status
    detail: str


def run_checks() -> list[Check]:
    """Return all findings, in the order in which one rests on the other."""
    return [
        *check_program(),
        *check_libraries(),
        *check_model(),
        *check_knowledge(),
        *check_reading(),
        *check_extras(),
        *check_terminal(),
    ]


def check_program() -> Iterator[Check]:
    """Yield which Dateline on which Python this is."""
    yield Check("Program", "dateline", Status.OK, dateline.__version__)
    yield Check("Program", "python", Status.OK, f"{platform.python_version()} on {platform.system()}, {sys.executable}")


def check_libraries() -> Iterator[Check]:
    """Yield each library that reading needs: its version, or why it cannot be used."""
    for name in list_requirements():
        try:
            import_module(name.replace("-", "_"))
            yield Check("Libraries", name, Status.OK, metadata.version(name))
        except ImportError as error:
            yield Check("Libraries", name, Status.FAILED, f"{error}; pip install {name}")


def check_model() -> Iterator[Check]:
    """Yield whether the bundle is whole and whether it can encode a sentence."""
    try:
        from dateline.model.bundle import open_bundle
        from dateline.model.signals import Words
        from dateline.pipeline.sources import shared_encoder

        bundle = open_bundle()
        yield Check("Model", "bundle", Status.OK, f"{bundle.manifest.name} {bundle.manifest.version}, every hash right")
        start = perf_counter()
        encoder = shared_encoder(None)
        loaded = perf_counter()
        encoder.encode([Words(_SENTENCE, (0,))])
    except (DatelineError, ImportError) as error:
        yield Check("Model", "bundle", Status.FAILED, str(error))
        return
    times = f"loads in {loaded - start:.1f} s, encodes a sentence in {(perf_counter() - loaded) * 1000:.0f} ms"
    yield Check("Model", "encoder", Status.OK, times)


def check_knowledge() -> Iterator[Check]:
    """Yield whether the knowledge base, and the user's own, can be opened, and whether it knows a country."""
    try:
        from dateline.kb.base import KnowledgeBase
        from dateline.kb.folders import default_path, find_own

        base = KnowledgeBase.open(own=find_own())
        known = [entry.id for entry in base.candidates(_COUNTRY)]
    except (DatelineError, ImportError) as error:
        yield Check("Knowledge", "base", Status.FAILED, str(error))
        return
    if _COUNTRY_ID in known:
        yield Check("Knowledge", "base", Status.OK, ", ".join(str(layer.path) for layer in base.layers))
    else:
        advice = f"{default_path()} does not know {_COUNTRY}; install it, or build it, again"
        yield Check("Knowledge", "base", Status.FAILED, advice)


def check_reading() -> Iterator[Check]:
    """Yield which annotators there are, and whether a small page goes all the way to a record."""
    page = Page(uri="doctor:sample", data=_SAMPLE.encode(), language="en")
    try:
        from dateline.annotate import load_annotators
        from dateline.pipeline.run import read_pages
        from dateline.pipeline.sources import shared_encoder

        names = [annotator.name for annotator in load_annotators()]
        yield Check("Reading", "annotators", Status.OK, ", ".join(names))
        (result,) = read_pages([page], encoder=shared_encoder(None))
    except (DatelineError, ImportError) as error:
        yield Check("Reading", "a page", Status.FAILED, str(error))
        return
    yield _judge(result)


def _judge(result: Record | Failure) -> Check:
    """Return whether the sample gave what it holds."""
    if isinstance(result, Failure):
        return Check("Reading", "a page", Status.FAILED, f"{result.code}: {result.message}")
    names = [actor.name for actor in result.actors]
    told = f"a sample page gave {', '.join(names) or 'no actors'}"
    if _NAME_IN_SAMPLE in names:
        return Check("Reading", "a page", Status.OK, told)
    return Check("Reading", "a page", Status.FAILED, f"{told}; expected {_NAME_IN_SAMPLE}: install Dateline again")


def check_extras() -> Iterator[Check]:
    """Yield which extras are installed, and how to get the others."""
    for extra, purpose in _PURPOSES.items():
        missing = [name for name in list_requirements(extra) if not is_installed(name)]
        if missing:
            advice = f"pip install '{PACKAGE}[{extra}]'"
            yield Check("Optional", extra, Status.ABSENT, f"{purpose}; missing: {', '.join(missing)}; {advice}")
        else:
            yield Check("Optional", extra, Status.OK, purpose)


def check_terminal() -> Iterator[Check]:
    """Yield what the view of `dateline read` can use here."""
    from dateline.cli.screen import make_screen

    console = make_screen().console
    where = f"{console.width} columns" if console.is_terminal else f"not a terminal, {console.width} columns"
    colour = "no colour" if console.no_color or console.color_system is None else f"colour: {console.color_system}"
    yield Check("Terminal", "output", Status.OK, f"{where}, {colour}, {console.encoding}")


def list_requirements(extra: str | None = None) -> list[str]:
    """Return what the package says it needs, or what one of its extras needs; nothing where it is not installed."""
    names = []
    for requirement in metadata.requires(PACKAGE) or [] if is_installed(PACKAGE) else []:
        wanted, name = _EXTRA.search(requirement), _NAME.match(requirement)
        if name is not None and (wanted.group(1) if wanted else None) == extra:
            names.append(name.group())
    return names


def is_installed(name: str) -> bool:
    """Tell whether a distribution is installed."""
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True
