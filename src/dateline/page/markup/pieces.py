"""A stretch of visible text that stands apart, and the line it is gathered in."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Final

from msgspec import Struct

from dateline.text.normal import normalise

_WHITE: Final = " \t\n\r\f"
_SPACE: Final = re.compile(rf"[{_WHITE}]+")
_GAP: Final = re.compile(r" *([\n\t])[ ]*")
_SPACES: Final = re.compile(r" {2,}")
# What normal form may change; the page is in normal form, but "&#x85;" and the like bring more.
_ODD: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u0300-\U0010ffff]")
_LINE_BREAK: Final = "\n"
_CELL_GAP: Final = "\t"
# Words outside of links from which a line is running text, in which two links may touch; "Filed under" has two. On the
# dev pages 7 sentences fall apart without this; with 3 words one more is kept whole, with 10 the same ones are.
_MIN_PROSE: Final = 5
_GOES_ON: Final = tuple(_WHITE + ".,;:!?)’'")  # how no entry of a menu begins
# White space, and characters without width: a line of "&nbsp;" or "&#8203;" is empty.
BLANK: Final = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\u00ad\u200b\u200c\u200d\u2060\ufeff"


class Context(Struct, frozen=True, gc=False):
    """What encloses a piece: tags and names (classes, id ...) from the outermost element in; `node` is an XPath."""

    tags: tuple[str, ...]
    names: tuple[str, ...]
    node: str | None = None

    @property
    def tag(self) -> str:
        """The innermost block element."""
        return self.tags[-1] if self.tags else ""


class Mark(Struct, frozen=True, gc=False):
    """The text of an inline element inside a piece; `names` begins with its tag."""

    names: str
    text: str
    link: str | None = None


class Piece(Struct, frozen=True, kw_only=True, dict=True):
    """A stretch of visible text that stands apart, with what encloses it and the inline elements inside it."""

    text: str
    context: Context
    marks: tuple[Mark, ...] = ()

    @property
    def link(self) -> str | None:
        """Where the first link leads."""
        return next((mark.link for mark in self.marks if mark.link), None)

    @cached_property
    def linked_share(self) -> float:
        """How much of the text is links, 0 to 1; white space, which stands between links as well, is not counted."""
        if not self.marks:
            return 0.0
        linked = sum(_weigh(mark.text) for mark in self.marks if mark.link is not None)
        return min(1.0, linked / (_weigh(self.text) or 1))


class Line:
    """Text on its way to a piece."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._open: list[tuple[str, str | None, int]] = []
        self._marks: list[Mark] = []
        self.ends_with_link = False
        self._is_prose = False

    @property
    def has_text(self) -> bool:
        """Whether anything was gathered."""
        return bool(self._parts)

    def add(self, text: str, *, is_exact: bool = False) -> None:
        """Add text; white space in it counts as one space unless `is_exact`."""
        part = text if is_exact else _SPACE.sub(" ", text) if text.strip(_WHITE) else " "
        if self._parts or part != " ":
            self._parts.append(part)
            self.ends_with_link = False

    def break_line(self) -> bool:
        """Add a line break; return whether there was one just before, so that a paragraph ends here."""
        bare = [part for part in self._parts[-2:] if part.strip(" ")]
        self._parts.append(_LINE_BREAK)
        self.ends_with_link = False
        return bool(bare) and bare[-1] == _LINE_BREAK

    def runs_on(self, text: str) -> bool:
        """Whether a link that begins with `text`, right behind another one, goes on in running text.

        In "He met the head of <a>the Harbour </a><a>Council</a>" it does. Two links that would make one word
        ("HarbourTown") are two entries.
        """
        if not (self._parts[-1].endswith(" ") or text.startswith(_GOES_ON) or text[:1].islower()):
            return False
        if not self._is_prose:
            linked = sum(len(mark.text.split()) for mark in self._marks if mark.link is not None)
            self._is_prose = len("".join(self._parts).split()) - linked >= _MIN_PROSE
        return self._is_prose

    def start_cell(self) -> None:
        """Keep a cell of a table apart from the one before it."""
        if self._parts:
            self._parts.append(_CELL_GAP)

    def open_mark(self, names: str, *, link: str | None) -> None:
        """Begin an inline element."""
        self._open.append((names, link, len(self._parts)))

    def close_mark(self) -> None:
        """End the innermost inline element."""
        if not self._open:
            return
        names, link, start = self._open.pop()
        text = _tidy(self._parts[start:])
        if text:
            self._marks.append(Mark(names, text, link))
            self.ends_with_link = link is not None

    def cut(self) -> tuple[str, tuple[Mark, ...]]:
        """Return the text gathered, "" if it is only white space; begin anew inside the same inline elements."""
        while_open = self._open
        self._open = [(names, link, 0) for names, link, _ in while_open]
        text = _tidy(self._parts)
        marks = self._marks + [
            Mark(names, inner, link) for names, link, start in while_open if (inner := _tidy(self._parts[start:]))
        ]
        self._parts, self._marks, self.ends_with_link, self._is_prose = [], [], False, False
        return text, tuple(marks)


def _weigh(text: str) -> int:
    return len("".join(text.split()))


def _tidy(parts: list[str]) -> str:
    text = "".join(parts)
    if _LINE_BREAK in text or _CELL_GAP in text:
        text = _GAP.sub(r"\1", text)
    if "  " in text:
        text = _SPACES.sub(" ", text)
    return (text if _ODD.search(text) is None else normalise(text).text).strip(BLANK)
