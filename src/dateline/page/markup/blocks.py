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
    """One element that is open: its step in the path, its names, how many children of each tag it had so far.

    `around` is the block element around it, `depth` how many block elements there are.
    """

    __slots__ = (
        "_element", "_names", "around", "children", "context", "depth", "hides", "is_data", "is_inline", "nth", "tag",
    )  # fmt: skip

    def __init__(self, element: etree._Element, *, nth: int, inside: _Frame | None) -> None:
        self._element = element
        self._names: str | None = None
        self.tag = str(element.tag)
        self.nth = nth
        self.around = inside.block if inside is not None else None
        self.depth: int = 0 if self.around is None else self.around.depth + 1
        self.hides = is_hidden(element)
        self.is_inline = self.tag in _INLINE
        self.context: Context | None = None
        self.is_data = self.tag in CELLS and not is_layout(element)
        self.children: dict[str, int] = {}

    @property
    def block(self) -> _Frame | None:
        """The element itself if it stands apart, else the one around it that does."""
        return self.around if self.is_inline else self

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
        inside = self._frames[-1] if self._frames else None
        children = self._top if inside is None else inside.children
        tag = str(element.tag)
        children[tag] = nth = children.get(tag, 0) + 1
        frame = _Frame(element, nth=nth, inside=inside)
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
            if frame.tag == "a" and self._line.ends_with_link and not self._line.runs_on(element.text or ""):
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
            frame = self._frames[-1 - outside] if len(self._frames) > outside else None
            context = _NOTHING if frame is None else _enclose(frame.block)
            self.ready.extend(part_stack(Piece(text=text, context=context, marks=marks)))


def _enclose(frame: _Frame | None) -> Context:
    """Return what encloses the lines of an element; it is made once for each element, from that of the one around."""
    new: list[_Frame] = []
    while frame is not None and frame.context is None:
        new.append(frame)
        frame = frame.around
    context = _NOTHING if frame is None or frame.context is None else frame.context
    for each in reversed(new):
        context = each.context = _extend(context, each)
    return context


def _extend(around: Context, frame: _Frame) -> Context:
    """Return what encloses the lines of an element, given what encloses those of the element around it."""
    is_deep = frame.depth >= _MAX_DEPTH or around.node is None
    node = None if is_deep else f"{around.node}/{frame.tag}[{frame.nth}]"
    tags, names = (*around.tags, frame.tag), (*around.names, frame.names)
    return Context(tags[-_MAX_DEPTH:], names[-_MAX_DEPTH:], node) if is_deep else Context(tags, names, node)
