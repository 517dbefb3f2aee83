"""Documents lead where they say they lead, and the changelog keeps its form."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from tools.checkout import ROOT, own_files, read_text

PAGES = [path for path in own_files() if path.suffix == ".md"]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
FENCE = re.compile(r"^(```|~~~).*?^\1\s*$", flags=re.MULTILINE | re.DOTALL)
VERSION = re.compile(r"^## \[(?:Unreleased|\d+\.\d+\.\d+)\](?: - \d{4}-\d{2}-\d{2})?$")
KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def prose(path: Path) -> str:
    """The text of a page without its blocks of code."""
    return FENCE.sub("", read_text(path) or "")


def anchors(path: Path) -> set[str]:
    """What the headings of a page can be linked by."""
    titles = re.findall(r"^#+ (.*)$", prose(path), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def local_links(path: Path) -> list[tuple[Path, str]]:
    """Each link of a page inside the project: the file it leads to, and the heading ('' for none)."""
    links = [unquote(link) for link in LINK.findall(prose(path)) if not re.match(r"[a-z]+:", link)]
    pairs = [link.partition("#") for link in links]
    return [((ROOT / path.parent / target).resolve() if target else ROOT / path, name) for target, _, name in pairs]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_links_resolve(page: Path) -> None:
    """Every link to a file or heading of the project finds it."""
    for target, name in local_links(page):
        assert target.exists(), f"{page} links to {target}"
        assert not name or name in anchors(target.relative_to(ROOT)), f"{page} links to {target}#{name}"


def test_every_page_can_be_reached() -> None:
    """From docs/index.md each page of docs/ can be reached by links."""
    waiting, seen = [ROOT / "docs/index.md"], set()
    while waiting:
        page = waiting.pop()
        if page not in seen and page.suffix == ".md" and page.exists():
            seen.add(page)
            waiting += [target for target, _ in local_links(page.relative_to(ROOT))]
    assert [str(page) for page in PAGES if page.parts[0] == "docs" and ROOT / page not in seen] == []


def test_decisions_are_numbered_and_whole() -> None:
    """Each decision has a number of its own and tells context, choice, cost and evidence."""
    pages = [page for page in PAGES if page.parent == Path("docs/decisions")]
    numbers = [page.name[:4] for page in pages]
    assert [number for number in numbers if not re.fullmatch(r"\d{3}-", number)] == []
    assert len(set(numbers)) == len(pages) > 0
    for page in pages:
        assert {"context", "choice", "cost", "evidence"} <= anchors(page), page


def test_the_changelog_keeps_its_form() -> None:
    """Versions, newest first, each with dated heading and known kinds of change, entries as a list."""
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n")
    versions = [line for line in lines if line.startswith("## ")]
    assert versions
    assert [line for line in versions if not VERSION.match(line)] == []
    assert versions[0] == "## [Unreleased]"
    kinds = {line.removeprefix("### ") for line in lines if line.startswith("### ")}
    assert kinds <= KINDS
