"""Sentences with events marked by hand (training/material/events): bracketed lines in, plain text with offsets out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NoReturn, get_args

from dateline.codebook import shared_codebook
from dateline.schema import EventStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

NEGATED: Final = "negated"  # the text itself says that it did not happen
STATUSES: Final = frozenset({*get_args(EventStatus), NEGATED})

_MARK: Final = re.compile(r"\[(?P<words>[^\[\]|]+)\|(?P<labels>[^\[\]|]+)\]")  # [Chad|A1 R2]
# E1:AID:planned
_TRIGGER: Final = re.compile(r"E(?P<number>\d+):(?P<kind>[A-Z]+)(?:\.(?P<mode>[a-z-]+))?:(?P<status>[a-z]+)")
_ROLE: Final = re.compile(r"(?P<role>[AR])(?P<number>\d+)")  # R2
_STRAY: Final = re.compile(r"[\[\]|]|\s{2}|\t")  # a bracket or bar that is no mark's, or two blanks
_WORD: Final = re.compile(r"\w[\w'’.-]*")  # co-operate


class MaterialError(ValueError):
    """A line that cannot be read; the message begins with file and line."""


@dataclass(frozen=True, slots=True)
class Event:
    """An event at its trigger `text[start:end]`, one word; `status` is one of `STATUSES`."""

    number: int
    kind: str
    mode: str | None
    status: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A party at `text[start:end]`, with the numbers of the events that it acts in or receives; never both empty."""

    start: int
    end: int
    actor_of: tuple[int, ...]
    recipient_of: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """One line without its marks; mentions and events stand in reading order, and the numbers of events are unique."""

    text: str
    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]


def read_material(folder: Path) -> Iterator[Marked]:
    """Yield the lines of all files of a folder, by name of the file; `MaterialError` for the first that is wrong."""
    for path in sorted(folder.glob("*.txt")):
        yield from read_marked(path.read_text(encoding="utf-8").split("\n"), name=path.name)


def read_marked(lines: Iterable[str], *, name: str) -> Iterator[Marked]:
    """Yield the lines but empty ones and comments, unmarked; `name` is what errors call the file."""
    for number, line in enumerate(lines, start=1):
        if line.strip() and not line.startswith("#"):
            yield _Line(f"{name}:{number}", line).read()


class _Line:
    """One line on its way from marks to offsets; `where` begins its errors."""

    def __init__(self, where: str, line: str) -> None:
        self._where = where
        self._line = line
        self._mentions: list[Mention] = []
        self._events: list[Event] = []

    def read(self) -> Marked:
        """Return the line without marks, after all checks."""
        if self._line != self._line.strip():
            self._fail("blanks at the start or end of the line")
        text, last = "", 0
        for match in _MARK.finditer(self._line):
            text += self._line[last : match.start()]
            self._add(match, len(text))
            text += match["words"]
            last = match.end()
        text += self._line[last:]
        if stray := _STRAY.search(text):
            self._fail(
                f"{stray.group()!r} belongs to no mark, near {text[max(0, stray.start() - 20) : stray.end() + 20]!r}"
            )
        self._check_numbers()
        return Marked(text, tuple(self._mentions), tuple(self._events))

    def _add(self, match: re.Match[str], start: int) -> None:
        words, labels = match["words"], match["labels"].split()
        end = start + len(words)
        if words != words.strip():
            self._fail(f"blanks at the edge of {words!r}")
        roles = [role for role in map(_ROLE.fullmatch, labels) if role]
        triggers = [trigger for trigger in map(_TRIGGER.fullmatch, labels) if trigger]
        if len(roles) + len(triggers) < len(labels) or not labels:
            self._fail(f"cannot read the labels {match['labels']!r} of {words!r}")
        if len(triggers) > 1 or (triggers and not _WORD.fullmatch(words)):
            self._fail(f"{words!r} is not one word that triggers one event")
        if roles:
            self._mentions.append(Mention(start, end, _numbers(roles, "A"), _numbers(roles, "R")))
        self._events += [self._event(trigger, start, end=end) for trigger in triggers]

    def _event(self, trigger: re.Match[str], start: int, *, end: int) -> Event:
        kind, mode, status = trigger["kind"], trigger["mode"], trigger["status"]
        types = shared_codebook().types
        if kind not in types:
            self._fail(f"no type {kind!r}; there are {', '.join(types)}")
        if mode is not None and mode not in types[kind].modes:
            self._fail(f"{kind} has no mode {mode!r}; it has {', '.join(types[kind].modes) or 'none'}")
        if status not in STATUSES:
            self._fail(f"no status {status!r}; there are {', '.join(sorted(STATUSES))}")
        return Event(int(trigger["number"]), kind, mode, status, start, end)

    def _check_numbers(self) -> None:
        numbers = Counter(event.number for event in self._events)
        if twice := [number for number, count in numbers.items() if count > 1]:
            self._fail(f"two triggers of event {twice[0]}")
        named = {number for mention in self._mentions for number in (*mention.actor_of, *mention.recipient_of)}
        if unknown := sorted(named - numbers.keys()):
            self._fail(f"a party of event {unknown[0]}, which has no trigger")

    def _fail(self, problem: str) -> NoReturn:
        message = f"{self._where}: {problem}"
        raise MaterialError(message)


def _numbers(roles: list[re.Match[str]], role: str) -> tuple[int, ...]:
    return tuple(int(match["number"]) for match in roles if match["role"] == role)
