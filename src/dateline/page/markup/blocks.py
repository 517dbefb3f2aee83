"""A tree in; the visible text of the page, in pieces that stand apart, each with what encloses it, out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from dateline.page.markup.cells import CELLS, is_layout, part_stack
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
_HIDDEN_STYLE: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_NAMING: Final = ("class", "id", "role", "itemprop", "rel", "data-testid")
_MAX_DEPTH: Final = 100  # elements around a line; deeper paths would weigh more than the page (30 on the dev pages)


def find_pieces(root: etree._Element) -> Iterator[Piece]:
    """Yield the visible text of the page in document order."""
    walk = _Walk()
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            walk.leave(element)
        elif not walk.enter(element):
            steps.skip_subtree()
        if walk.ready:
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


_NOTHING: Final = Context((), (), "")


class _Frame:
    """One element that is open: its step in the path, its names, how many children of each tag it had so far."""

    __slots__ = ("_element", "_names", "children", "context", "hides", "is_data", "is_inline", "nth", "tag")

    def __init__(self, element: etree._Element, *, nth: int) -> None:
        self._element = element
        self._names: str | None = None
        self.tag = str(element.tag)
        self.nth = nth
        self.hides = is_hidden(element)
        self.is_inline = self.tag in _INLINE
        self.context: Context | None = None
        self.is_data = self.tag in CELLS and not is_layout(element)
        self.children: dict[str, int] = {}

    @property
    def names(self) -> str:
        """What the element is called; most elements are never asked."""
        if self._names is None:
            self._names = describe(self._element)
        return self._names


class _Walk:
    """Gathers text between block elements while a tree is walked."""

    def __init__(self) -> None:
        self.ready: list[Piece] = []
        self._line = Line()
        self._frames: list[_Frame] = []
        self._exact = 0
        self._top: dict[str, int] = {}

    def take(self) -> list[Piece]:
        """Return the pieces that are done."""
        ready, self.ready = self.ready, []
        return ready

    def enter(self, element: etree._Element) -> bool:
        """Open an element and take the text at its start; return whether a reader sees what is in it."""
        children = self._frames[-1].children if self._frames else self._top
        tag = str(element.tag)
        children[tag] = nth = children.get(tag, 0) + 1
        frame = _Frame(element, nth=nth)
        self._frames.append(frame)
        if frame.hides:
            return False
        self._begin(frame, element)
        self._exact += tag == "pre"
        self._add(element.text)
        return True

    def leave(self, element: etree._Element) -> None:
        """Close an element and take the text behind it."""
        frame = self._frames[-1]
        if not frame.hides:
            self._finish(frame)
            self._exact -= frame.tag == "pre"
        self._frames.pop()
        self._add(element.tail)

    def _begin(self, frame: _Frame, element: etree._Element) -> None:
        if frame.tag == "br":
            if self._line.break_line():
                self._cut(outside=1)
        elif frame.is_data:
            self._line.start_cell()
        elif not frame.is_inline:
            self._cut(outside=1)
        else:
            if frame.tag == "a" and self._line.ends_with_link:
                self._cut(outside=1)  # two links with nothing between them are two entries of a menu
            self._line.open_mark(f"{frame.tag} {frame.names}", link=element.get("href") if frame.tag == "a" else None)

    def _finish(self, frame: _Frame) -> None:
        if frame.is_inline:
            self._line.close_mark()
        elif not frame.is_data and frame.tag != "br":
            self._cut()

    def _add(self, text: str | None) -> None:
        if text:
            self._line.add(text, is_exact=self._exact > 0)

    def _cut(self, *, outside: int = 0) -> None:
        """End the line; it stands in the open elements but for the innermost `outside`."""
        if not self._line.has_text:
            return
        text, marks = self._line.cut()
        if text:
            frames = self._frames[: len(self._frames) - outside]
            self.ready.extend(part_stack(Piece(text=text, context=_enclose(frames), marks=marks)))


def _enclose(frames: list[_Frame]) -> Context:
    """Return what encloses a line, its inline elements left out; of very many elements the inner ones.

    Lines of the same element, and lists in the same box, share what was said of it before.
    """
    outer = [frame for frame in frames if not frame.is_inline]
    known = next((at for at in range(len(outer), 0, -1) if outer[at - 1].context is not None), 0)
    context = outer[known - 1].context if known else None
    for depth, frame in enumerate(outer[known:], known):
        context = frame.context = _extend(context or _NOTHING, frame, depth=depth)
    return context or _NOTHING


def _extend(around: Context, frame: _Frame, *, depth: int) -> Context:
    """Return what encloses the lines of an element that has so many elements around it."""
    node = None if depth >= _MAX_DEPTH or around.node is None else f"{around.node}/{frame.tag}[{frame.nth}]"
    tags, names = (*around.tags, frame.tag), (*around.names, frame.names)
    return Context(tags[-_MAX_DEPTH:], names[-_MAX_DEPTH:], node)
