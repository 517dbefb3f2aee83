"""Golden pages: what the example pages should be read as, kept as text under tests/golden/ and diffed whole.

`python -m tools.golden` says what differs; `--update` writes what Dateline makes now. Whoever updates reads the diff
line by line against the page. Where Dateline is known to be wrong, a line `# truth: ...` above says what is right; it
is not compared, and stays as long as the wrong line below it does.
"""

from __future__ import annotations

import argparse
import difflib
import itertools
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

import dateline
from dateline.page import parse
from dateline.schema import Page

if TYPE_CHECKING:
    from dateline.schema import Block, Document, Record, Stamp

ROOT: Final = Path(__file__).resolve().parents[1]
PAGES: Final = ROOT / "examples" / "pages"
GOLDEN: Final = ROOT / "tests" / "golden"
# The day of the pages that do not tell it, as a user who knows it would give it.
PUBLISHED: Final = {"01-senegal-mauritania.txt": "2021-03-18"}
WHOLE_RECORD: Final = "01-senegal-mauritania.txt"
NOTE: Final = "# truth: "
HEAD, TAIL = 70, 30  # characters of a long block that are shown: enough to find it, and to see both its ends
# Two processors may round the last digits of a score differently, and a new bundle has a new hash; neither changes a
# fact.
VOLATILE: Final = (
    (re.compile(r'"confidence": [\d.e-]+'), '"confidence": "0..1"'),
    (re.compile(r"@[0-9a-f]{8}\b"), "@HASH"),
)


def page_names() -> list[str]:
    """The example pages, in order."""
    return sorted(path.name for path in PAGES.iterdir())


def read_page(name: str) -> Document:
    """An example page as it is read before any model."""
    return parse(Page(uri=name, data=(PAGES / name).read_bytes(), published=PUBLISHED.get(name)))


def read_record(name: str) -> Record:
    """An example page from bytes to record."""
    return dateline.read(str(PAGES / name), uri=name, published=PUBLISHED.get(name))


def render_page(document: Document) -> str:
    """What the page says of itself, then one line a block: role, section, text (long ones with their middle cut)."""
    fields = {
        "title": document.title,
        "authors": "; ".join(document.authors) or None,
        "publisher": document.publisher,
        "published": _stamp(document.published),
        "modified": _stamp(document.modified),
        "language": document.language,
        "translated_from": document.translated_from,
        "encoding": document.encoding,
        "trust": "; ".join(mark.indicator for mark in document.trust if mark.found) or None,
    }
    head = [f"{name}: {'-' if value is None else value}" for name, value in fields.items()]
    return "\n".join([*head, "", *(_line(block, document.text) for block in document.blocks)]) + "\n"


def render_record(record: Record) -> str:
    """The whole record as indented JSON; scores and the hash of the model are masked."""
    text = msgspec.json.format(msgspec.json.encode(record), indent=2).decode()
    for pattern, mask in VOLATILE:
        text = pattern.sub(mask, text)
    return text + "\n"


def page_path(name: str) -> Path:
    """Where the golden reading of a page is kept."""
    return GOLDEN / f"{Path(name).stem}.page.txt"


def record_path(name: str) -> Path:
    """Where the golden record of a page is kept."""
    return GOLDEN / f"{Path(name).stem}.record.json"


def compare(path: Path, text: str) -> str:
    """A unified diff from the golden file to `text`, empty where they agree; a missing file counts as empty."""
    golden = "\n".join(line for line in _lines(path) if not line.startswith(NOTE))
    return "\n".join(difflib.unified_diff(golden.splitlines(), text.splitlines(), path.name, "now", lineterm="", n=1))


def outputs(names: list[str]) -> dict[Path, str]:
    """Each golden reading that the pages named answer for, and what it would hold now."""
    return {page_path(name): render_page(read_page(name)) for name in names}


def record_outputs(names: list[str]) -> dict[Path, str]:
    """The same for the golden record, which needs the model and holds for one bundle only."""
    return {record_path(name): render_record(read_record(name)) for name in names if name == WHOLE_RECORD}


def write(path: Path, text: str) -> None:
    """Write a golden file; what was noted above a line stays above it as long as the line is there."""
    old = _lines(path)
    notes = {below: note for note, below in itertools.pairwise(old) if note.startswith(NOTE)}
    lines = [part for line in text.splitlines() for part in ((notes[line], line) if line in notes else (line,))]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def _stamp(stamp: Stamp | None) -> str | None:
    return None if stamp is None else f"{stamp.value} ({stamp.source})"


def _line(block: Block, text: str) -> str:
    words = text[block.start : block.end].replace("\n", "⏎")
    if len(words) > HEAD + TAIL:
        words = f"{words[:HEAD]} … {words[-TAIL:]}"
    return f"{block.role:10} | {block.section or '-'} | {words}"


def main() -> int:
    """Show or write what differs; 1 when something does and nothing was written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", help="file names of example pages (all)")
    parser.add_argument("--records", action="store_true", help="look at the golden record instead of the pages")
    parser.add_argument("--update", action="store_true", help="write the golden files")
    options = parser.parse_args()
    make = record_outputs if options.records else outputs
    found = make(options.pages or page_names())
    differing = {path: diff for path, text in found.items() if (diff := compare(path, text))}
    for path, diff in differing.items():
        print(diff)
        if options.update:
            write(path, found[path])
    return 1 if differing and not options.update else 0


if __name__ == "__main__":
    sys.exit(main())
