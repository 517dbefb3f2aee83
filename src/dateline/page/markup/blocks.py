"""A tree in; the visible text of the page, in pieces that stand apart, each with what encloses it, out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from dateline.page.markup.pieces import Context, Line, Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

# Elements whose text no reader sees.
_HIDDEN: Final = frozenset(
    "script style noscript template head svg iframe object applet audio video canvas select datalist textarea".split()
)
# Elements that run on inside a line; all others stand apart.
_INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd mark nobr q rp rt ruby s samp"
    " small span strike strong sub sup time tt u var wbr picture source meta link math mi mo mn mrow".split()
)
_CELLS: Final = frozenset({"td", "th"})
_HIDDEN_STYLE: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_NAMING: Final = ("class", "id", "role", "itemprop", "rel", "data-testid")
_MAX_PATH_DEPTH: Final = 100  # deeper paths would weigh more than the page


def find_pieces(root: etree._Element) -> Iterator[Piece]:
    """Yield the visible text of the page in document order."""
    walk = _Walk()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            walk.enter(element)
        else:
            walk.leave(element)
        yield from walk.take()


def describe(element: etree._Element) -> str:
    """Return the class names, id and the like of an element, in lower case."""
    return " ".join(filter(None, map(element.get, _NAMING))).lower()


def is_hidden(element: etree._Element) -> bool:
    """Whether the element says that it is not shown."""
    if element.tag in _HIDDEN or element.get("hidden") is not None:
        return True
    style = element.get("style")
    if style is not None and _HIDDEN_STYLE.search(style) is not None:
        return True
    return element.tag == "dialog" and element.get("open") is None


class _Frame:
    """One element that is open: its step in the path, its names, how many children of each tag it had so far."""

    __slots__ = ("children", "hides", "names", "step", "tag")

    def __init__(self, element: etree._Element, *, nth: int) -> None:
        self.tag = str(element.tag)
        self.step = f"{self.tag}[{nth}]"
        self.names = describe(element)
        self.hides = is_hidden(element)
        self.children: dict[str, int] = {}


class _Walk:
    """Gathers text between block elements while a tree is walked."""

    def __init__(self) -> None:
        self._ready: list[Piece] = []
        self._line = Line()
        self._frames: list[_Frame] = []
        self._hiding = 0
        self._top: dict[str, int] = {}

    def take(self) -> list[Piece]:
        """Return the pieces that are done."""
        ready, self._ready = self._ready, []
        return ready

    def enter(self, element: etree._Element) -> None:
        """Open an element and take the text at its start."""
        children = self._frames[-1].children if self._frames else self._top
        tag = str(element.tag)
        children[tag] = nth = children.get(tag, 0) + 1
        frame = _Frame(element, nth=nth)
        self._frames.append(frame)
        self._hiding += frame.hides
        if self._hiding:
            return
        self._begin(frame, element)
        self._add(element.text)

    def leave(self, element: etree._Element) -> None:
        """Close an element and take the text behind it."""
        frame = self._frames.pop()
        if not self._hiding:
            self._finish(frame)
        self._hiding -= frame.hides
        if not self._hiding:
            self._add(element.tail)

    def _begin(self, frame: _Frame, element: etree._Element) -> None:
        outside = self._frames[:-1]
        if frame.tag == "br":
            if self._line.break_line():
                self._cut(outside)
        elif frame.tag in _CELLS:
            self._line.start_cell()
        elif frame.tag not in _INLINE:
            self._cut(outside)
        else:
            if frame.tag == "a" and self._line.ends_with_link:
                self._cut(outside)  # two links with nothing between them are two entries of a menu
            self._line.open_mark(f"{frame.tag} {frame.names}", link=element.get("href") if frame.tag == "a" else None)

    def _finish(self, frame: _Frame) -> None:
        if frame.tag in _INLINE:
            self._line.close_mark()
        elif frame.tag not in _CELLS and frame.tag != "br":
            self._cut([*self._frames, frame])

    def _add(self, text: str | None) -> None:
        if text:
            self._line.add(text, is_exact=any(frame.tag == "pre" for frame in self._frames))

    def _cut(self, frames: list[_Frame]) -> None:
        """End the line; it stands in `frames`."""
        piece = self._line.cut(_enclose(frames)) if self._line.has_text else None
        if piece is not None:
            self._ready.append(piece)


def _enclose(frames: list[_Frame]) -> Context:
    """Return what encloses a line, its inline elements left out."""
    outer = [frame for frame in frames if frame.tag not in _INLINE]
    node = None if len(outer) > _MAX_PATH_DEPTH else "/" + "/".join(frame.step for frame in outer)
    return Context(tuple(frame.tag for frame in outer), tuple(frame.names for frame in outer), node)
