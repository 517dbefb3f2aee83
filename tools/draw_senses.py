"""Draws resources/coreference/senses.yaml from WordNet: `python -m tools.draw_senses FOLDER`.

FOLDER is WordNet's own `dict` folder, as its download or a package of it has it. Needed once; the table is committed.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TARGET: Final = Path(__file__).resolve().parents[1] / "resources" / "coreference" / "senses.yaml"
PERSON: Final = 18  # number of the lexicographers' file of persons
GROUP: Final = 14  # of groups: of people, but of animals and things too
PEOPLE: Final = frozenset({"social_group", "gathering", "people", "multitude"})  # groups of people, and all below them
HYPERNYM: Final = "@"  # sign of what a synset is a kind of
INSTANCE: Final = "@i"  # and of what it is one of, as "More" is of statesmen
NOUN: Final = "1"  # part of speech in a sense key, as in "fan%1:18:00::"
LEAST: Final = 0.05  # of a noun's uses; rounds to a tenth
LINE: Final = 150
HEAD: Final = """\
# English nouns by what they mean: "person 7" lists those of which about seven tenths of the uses are persons,
# "group 7" those of which as many are bodies or gatherings of people. Single words in small letters.
#
# source: WordNet 3.1, Princeton University; each sense weighs its count in tagged texts and one by its rank
#         (tools/draw_senses.py). Changed: shares in tenths in place of senses.
# licence: WordNet 3.1 licence, Copyright 2011 by Princeton University (free for any purpose with this notice).
"""


def main() -> None:
    """Write the table."""
    folder = Path(sys.argv[1])
    shares = weigh_nouns(folder)
    lists: dict[str, list[str]] = defaultdict(list)
    for noun, (person, group) in sorted(shares.items()):
        for sense, share in (("person", person), ("group", group)):
            if share >= LEAST:
                lists[f"{sense} {max(1, round(10 * share))}"].append(noun)
    TARGET.write_text(HEAD + "".join(map(_write, sorted(lists.items()))), encoding="utf-8")


def weigh_nouns(folder: Path) -> dict[str, tuple[float, float]]:
    """Return by noun the shares of its uses that are persons and groups of people."""
    files, parents, names = read_synsets(folder / "data.noun")
    groups = _closure({key for key, name in names.items() if files[key] == GROUP and name in PEOPLE}, parents)
    weights: dict[str, dict[str, float]] = defaultdict(lambda: dict.fromkeys(("person", "group", "other"), 0.0))
    for noun, synset, rank, count in _read_senses(folder / "index.sense"):
        kind = "person" if files.get(synset) == PERSON else "group" if synset in groups else "other"
        weights[noun][kind] += count + 1.0 / rank
    totals = {noun: sum(own.values()) for noun, own in weights.items()}
    return {noun: (own["person"] / totals[noun], own["group"] / totals[noun]) for noun, own in weights.items()}


def read_synsets(path: Path) -> tuple[dict[str, int], dict[str, list[str]], dict[str, str]]:
    """Return by synset its lexicographers' file, what it is a kind of, and its first word; names are left out."""
    files: dict[str, int] = {}
    parents: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            continue  # the licence
        parts = line.split(" | ")[0].split()
        key, words = parts[0], int(parts[3], 16)
        pointers = zip(parts[5 + 2 * words :: 4], parts[6 + 2 * words :: 4], strict=False)
        above = list(pointers)
        if all(sign != INSTANCE for sign, _ in above):
            files[key], names[key] = int(parts[1]), parts[4]
            parents[key] = [target for sign, target in above if sign == HYPERNYM]
    return files, parents, names


def _closure(roots: set[str], parents: Mapping[str, list[str]]) -> set[str]:
    """Return the roots and all that is a kind of any of them."""
    below: dict[str, list[str]] = defaultdict(list)
    for key, above in parents.items():
        for parent in above:
            below[parent].append(key)
    found, waiting = set(roots), list(roots)
    while waiting:
        new = [key for key in below[waiting.pop()] if key not in found]
        found.update(new)
        waiting.extend(new)
    return found


def _read_senses(path: Path) -> Iterator[tuple[str, str, int, int]]:
    """Yield noun, synset, rank and count in tagged texts of each sense of a noun of one word."""
    for line in path.read_text(encoding="utf-8").splitlines():
        key, synset, rank, count = line.split()
        noun, _, rest = key.partition("%")
        if rest.startswith(NOUN) and noun.isascii() and noun.replace("-", "").isalpha():
            yield noun, synset, int(rank), int(count)


def _write(entry: tuple[str, list[str]]) -> str:
    name, nouns = entry
    lines = wrap(", ".join(f'"{noun}"' if noun in _RESERVED else noun for noun in nouns), LINE)
    body = "\n".join(f"  {line}" for line in lines)
    return f"\n{name}: [\n{body}]\n"


_RESERVED: Final = frozenset({"null", "no", "yes", "on", "off", "true", "false", "y", "n"})

if __name__ == "__main__":
    main()
