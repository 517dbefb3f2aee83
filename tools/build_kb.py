"""Compile the shipped knowledge base from kb/ and packages of facts, or with --check tell whether that must be done.

The packages weigh 250 MB, so only this step has them (`make build` installs them beside the environment), and the check
does without: the file records the hashes of all it was made from.
"""

from __future__ import annotations

import argparse
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dateline.errors import KnowledgeError
from dateline.kb.base import KnowledgeBase
from dateline.kb.folders import SHIPPED
from dateline.kb.writer import write_new
from tools.checkout import ROOT
from tools.kb_places import Places
from tools.kb_tables import Tables

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_BYTES: Final = 25_000_000  # what a package may weigh more for knowing the world
# exceptions.csv is for the tests of the tables alone.
PLACES: Final = "territories exonyms landforms regions periphrases".split()
TABLES: Final = (*PLACES, *"offices persons organizations demonyms metonyms role_nouns".split())
INPUTS: Final = (*(f"kb/{name}.csv" for name in TABLES), "resources/countries.yaml", "requirements-kb.txt")
COMPILER: Final = "3"  # to be counted up when what this step writes changes without a change of its inputs
PACKAGES: Final = ROOT / ".venv" / "kb"
PREFIX: Final = "input:"


def hash_inputs() -> dict[str, str]:
    """Return the SHA-256 of every file that the knowledge base is made from, by its path, and the compiler's count."""
    return {name: sha256((ROOT / name).read_bytes()).hexdigest() for name in INPUTS} | {"compiler": COMPILER}


def find_changes(recorded: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """Return the paths of inputs that are new, gone or not what they were."""
    return sorted(path for path in recorded.keys() | now.keys() if recorded.get(path) != now.get(path))


def find_stale(path: Path = SHIPPED) -> list[str]:
    """Return why a knowledge base must be built again, in words; nothing where it need not."""
    try:
        meta = KnowledgeBase.open(path).layers[0].meta()
    except KnowledgeError as error:
        return [str(error)]
    recorded = {key.removeprefix(PREFIX): value for key, value in meta.items() if key.startswith(PREFIX)}
    return [f"{path} changed" for path in find_changes(recorded, hash_inputs())]


def build(path: Path, packages: Path) -> int:
    """Write the knowledge base; return its size in bytes. Raises `KnowledgeError` where a table is wrong."""
    with write_new(path) as writer:
        Places(writer, packages).write()
        Tables(writer).write()
        writer.set_meta(**{f"{PREFIX}{name}": digest for name, digest in hash_inputs().items()})
    return path.stat().st_size


def main() -> int:
    """Build, or check; 1 where the file is stale, too large or cannot be made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the file must be built again")
    parser.add_argument("--out", type=Path, default=SHIPPED, help="another place to write it to")
    parser.add_argument("--packages", type=Path, default=PACKAGES, help="the folder that the packages are in")
    given = parser.parse_args()
    if given.check:
        stale = find_stale(given.out)
        print("\n".join(stale) or "knowledge base: fresh")
        return 1 if stale else 0
    try:
        size = build(given.out, given.packages)
    except KnowledgeError as error:
        print(error)
        return 1
    print(f"wrote {given.out}: {size / 1e6:.1f} MB")
    return 0 if size <= MOST_BYTES else 1


if __name__ == "__main__":
    sys.exit(main())
