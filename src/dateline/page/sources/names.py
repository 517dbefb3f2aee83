"""How sources and their members are named, and which names promise a page."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Final

_PAGES: Final = frozenset({"", ".txt", ".text", ".md", ".html", ".htm", ".xhtml"})
_HOLDERS: Final = frozenset(
    ".zip .wacz .tar .tgz .tbz2 .txz .warc .jsonl .ndjson .csv .tsv .parquet .eml .mbox .rss .atom .xml .pdf"
    " .7z .rar".split()  # which are not read, and should not be passed over without a word
)
_FOLDED: Final = (".gz", ".bz2", ".xz", ".zst")
_DEBRIS: Final = "__MACOSX"  # what macOS puts beside the files of an archive


STORE_MARK: Final = ".dateline-store"  # lies in the folder of a store: what else is in it are tables, not news


def make_uri(source: str) -> str:
    r"""Return a source as it can be written down: a byte of a file name that is no UTF-8 becomes `\xe9` or the like."""
    return source.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def name_member(archive: str, name: str) -> str:
    """Return the address of a member: `news.zip!/2019/a.html`. It is a label: no file is ever written by it."""
    printable = "".join(char if char.isprintable() else " " for char in make_uri(name))
    return f"{archive}!/{printable.lstrip('/')}"


def is_page_name(name: str) -> bool:
    """Tell whether a file of this name, or a member of an archive, may be a page or hold pages; hidden ones are not."""
    path = PurePosixPath(name)
    if path.name.startswith(".") or _DEBRIS in path.parts:
        return False
    return _suffix(name) in _PAGES | _HOLDERS


def may_hold_many(name: str) -> bool:
    """Tell whether a source of this name may hold any number of pages."""
    return _suffix(name) in _HOLDERS


def strip_folds(name: str) -> str:
    """Return a name without what says that it is folded: "page.html" for "page.html.gz"."""
    for suffix in _FOLDED:
        name = name.removesuffix(suffix)
    return name


def _suffix(name: str) -> str:
    """Return what a name ends in, that of what is folded: ".html" for "a/page.HTML.gz"."""
    return PurePosixPath(strip_folds(PurePosixPath(name).name)).suffix.lower()
