"""A tree and its pieces in; which pieces are the article's text out: as trafilatura sees it, or by their looks."""

from __future__ import annotations

import logging
from copy import copy
from functools import cache
from itertools import islice, pairwise
from operator import and_
from typing import TYPE_CHECKING, Final, Literal

import trafilatura
from lxml import etree
from trafilatura.settings import Extractor

from dateline.page.markup.alignment import align
from dateline.page.markup.names import are_outside, name_by_names
from dateline.page.markup.reach import LEVELS
from dateline.text.words import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dateline.page.markup.pieces import Piece
    from dateline.page.markup.tree import Tree

    Search = Literal["fast", "slow", "wide"]

# What the extractor finds is thin if it has less than this share of the longest run of prose. Of 120 dev pages 3 are,
# and on each the slow search finds more; on no other page does it find anything else.
_THIN: Final = 0.7
_MAX_ELEMENTS: Final = 30_000  # take trafilatura some seconds; the dev pages have 1,716 at most
_PROSE_LENGTH: Final = 80  # characters; the shortest piece that is prose by its looks
_MAX_LINKED: Final = 0.3
_APART: Final = frozenset({"comment", "legal", "byline"})  # roles by name that no box around an article has
_RUN_GAP: Final = 6  # pieces from one paragraph of an article to the next: crossheads, teasers, adverts
# Elements that trafilatura drops or unwraps itself, but only after it has searched each for a dozen patterns. Without
# them, over a third of a page, it finds the same on 270 dev pages of 270, in four fifths of the time. A form
# may hold the page and a `nav` an article, scripts tell that the page is a forum.
_DROPPED: Final = (
    "applet area aside audio blink button canvas datalist embed fencedframe fieldset footer frame frameset iframe input"
    " label legend link map marquee menu menuitem noindex noscript object optgroup option output param picture progress"
    " rp rt rtc select source style svg textarea time track use video"
).split()
_UNWRAPPED: Final = (
    "abbr acronym address bdi bdo big cite data dfn font hgroup img ins mark meta nobr ruby small tbody tfoot thead wbr"
).split()
# What trafilatura may raise on a tree that it does not expect; what it cannot read it answers with None.
_FAILURES: Final = (ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it warns of every page without an article; we have notes


def is_searchable(tree: Tree, pieces: Sequence[Piece]) -> bool:
    """Whether a page is small and shallow enough for the search, which takes more than its share of time on others."""
    is_deep = tree.is_flat or any(piece.context.node is None for piece in pieces)
    return not is_deep and next(islice(tree.root.iter(), _MAX_ELEMENTS, None), None) is None


def search_body(root: etree._Element, pieces: Sequence[Piece]) -> list[bool] | None:
    """Tell for each piece whether trafilatura takes it for article text; None if the search fails.

    The tree is left as it is. The fast search is followed by the slow one only if it finds little. If that finds little
    too, a wide one is asked, and believed if it found the prose: an article may stand in several boxes.
    """
    texts = [piece.text for piece in pieces]
    run = guess_body(pieces)
    least = _THIN * _measure(texts, run)
    try:
        taken = _extract(_lighten(root), "fast")
        if len(taken) < least:
            taken = max(taken, _extract(root, "slow"), key=len)
        wide = align(texts, _extract(_lighten(root), "wide")) if len(taken) < least else []
    except (etree.LxmlError, *_FAILURES):
        return None
    return wide if wide and _measure(texts, map(and_, run, wide)) >= least else align(texts, taken)


def guess_body(pieces: Sequence[Piece]) -> list[bool]:
    """Tell for each piece whether it is prose of the longest run of prose; other pieces may stand in between."""
    found = [at for at, piece in enumerate(pieces) if _is_prose(piece)]
    prose = [at for at in found if not _is_named(pieces[at])] or found
    breaks = [0, *(i for i, (before, at) in enumerate(pairwise(prose), 1) if at - before > _RUN_GAP), len(prose)]
    runs = [prose[start:end] for start, end in pairwise(breaks)]
    longest = set(max(runs, key=lambda run: sum(len(pieces[at].text) for at in run)))
    return [at in longest for at in range(len(pieces))]


def _lighten(root: etree._Element) -> etree._Element:
    """Return a copy of the tree without the elements that are no part of an article, whatever they are called."""
    light = copy(root)
    etree.strip_elements(light, *_DROPPED, with_tail=False)
    etree.strip_tags(light, *_UNWRAPPED)
    return light


def _extract(root: etree._Element, search: Search) -> str:
    found = trafilatura.bare_extraction(root, options=_load_options(search))
    return "" if found is None else getattr(found, "text", None) or ""


@cache
def _load_options(search: Search) -> Extractor:
    """Return the settings of a search; to make them takes a twentieth of its time."""
    is_wide = search == "wide"
    is_fast = search != "slow"
    return Extractor(output_format="python", fast=is_fast, precision=not is_wide, comments=False, tables=True)


def _measure(texts: Iterable[str], flags: Iterable[bool]) -> int:
    """Return how many characters the texts have that are flagged."""
    return sum(len(text) for text, flag in zip(texts, flags, strict=True) if flag)


def _is_named(piece: Piece) -> bool:
    """Whether an element near a piece calls itself comments, a consent to cookies, an author's note, a sidebar."""
    return any(name_by_names(names) in _APART or are_outside(names) for names in piece.context.names[-LEVELS:])


def _is_prose(piece: Piece) -> bool:
    return len(piece.text) >= _PROSE_LENGTH and piece.linked_share <= _MAX_LINKED and ends_sentence(piece.text)
