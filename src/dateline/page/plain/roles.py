"""The units of a page and which of them are its article in; the role of each unit out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.cues import find_cues
from dateline.page.furniture import name_furniture
from dateline.page.plain.title import find_title
from dateline.text.dates import is_stamp
from dateline.text.words import ends_sentence, find_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.plain.units import Unit
    from dateline.schema import BlockRole

# A line as "OSLO, Sept 25 (Agency) -", "GENEVA (Agency) —" or "PARIS, 3 March".
_DATELINE: Final = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .'’/-]{2,40}(?:,\s*[\w. ]{3,25}(?:\([^()]{2,40}\))?|\s\([^()]{2,40}\))\s*[-–—:]?"
)
_CELL_GAP: Final = re.compile(r"\t| {3,}|\s\|\s")  # "Grain   254,000   600,000"
_SUBHEAD_LENGTH: Final = 90  # characters
_CUE_HEADING_WORDS: Final = 8  # a longer line with a cue in it is no heading of a list
_TAG_WORDS: Final = 5  # "UN Security Council resolution 1701"
_HEADLINE_WORDS: Final = 4
_WORD_LETTERS: Final = 4
_HEADING_WORDS: Final = 5  # "More from this section"; "Read also: The price of horse mackerel" is longer
_MAX_HEADLINE_WORDS: Final = 35
_STANDFIRST_WORDS: Final = 8
_MAY_BE_HEADLINES: Final[frozenset[BlockRole | None]] = frozenset({None, "furniture", "caption", "byline"})
# Tags in one line, as "Tags: Fish, Angola", "Filed in: Fish · Angola" or "Angola / Fish / Ports".
_TAGS_HEADING: Final = re.compile(
    r"(?:tags?|topics?|keywords|filed (?:in|under)|themes|temas|etiquetas)\s*:\s*", re.IGNORECASE
)
_AFTER_HEADING: Final = re.compile(r"\s*[,;·•|/]\s*")
_BETWEEN_TAGS: Final = re.compile(r"\s+[·•|/]\s+")
_MIN_TAGS: Final = 3
_GAPS: Final = re.compile(r"\S {2,}\S")  # "Home  Politics  Economy": a menu
_SHOUTED: Final = 0.6  # of the letters
_STAMP_LENGTH: Final = 160  # characters; more than a date and a place
# A name alone, as "Selma Haufiku", "ANA de la CRUZ" or "S. O'Hara-Nujoma": two to four words with capitals.
_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?: (?:de|del|la|van|von|bin|al|el|da|dos|[A-ZÀ-Þ][\w.'’-]*)){1,4}")
_STARTS_HEADLINE: Final = re.compile(r"[\"“‘«'¿¡]?[A-ZÀ-Þ0-9]")
_LISTS: Final = ("tag", "related", "comment")  # cues of headings whose lists are told apart
_OTHERS_IN_ARTICLE: Final[frozenset[BlockRole]] = frozenset(
    {"caption", "related", "share", "subscribe", "legal", "trust", "comment", "byline", "furniture"}
)


def name_roles(units: Sequence[Unit], article: Sequence[bool]) -> list[BlockRole]:
    """Return the role of each unit; those of `article` get a role of the body."""
    return _Page(units, article).name_roles()


class _Page:
    """A page under way: what its lines say, and which list the reader is in."""

    def __init__(self, units: Sequence[Unit], article: Sequence[bool]) -> None:
        self._units = units
        self._article = article
        self._cues = [find_cues(unit.text) for unit in units]
        kept = [index for index, is_article in enumerate(article) if is_article]
        self._first, self._last = (kept[0], kept[-1]) if kept else (len(units), -1)
        self._title = find_title(units, article)

    def name_roles(self) -> list[BlockRole]:
        heading: str | None = None
        roles: list[BlockRole] = []
        for index in range(len(self._units)):
            heading = self._next_heading(index, heading)
            roles.append(self._name(index, heading))
        return roles

    def _next_heading(self, index: int, heading: str | None) -> str | None:
        """Return the kind of list that the unit heads or stands in."""
        if self._article[index] or index == self._title:
            return None
        if len(find_words(self._units[index].text)) > _CUE_HEADING_WORDS:
            return heading
        named = name_furniture(self._cues[index])
        if named is None:
            return heading
        return next((kind for kind in _LISTS if kind in self._cues[index]), None)

    def _name(self, index: int, heading: str | None) -> BlockRole:
        if index == self._title:
            return "title"
        if self._article[index]:
            return _name_in_article(self._units, self._article, index)
        if self._first < index < self._last:
            return self._name_between(index)
        if self._is_below_title(index) and is_stamp(self._units[index].text[:_STAMP_LENGTH]):
            return "furniture"
        if self._is_standfirst(index):
            return "standfirst"
        if (
            self._is_below_title(index)
            and not self._cues[index]
            and _NAME.fullmatch(self._units[index].text) is not None
        ):
            return "byline"
        return self._name_around(index, heading)

    def _name_between(self, index: int) -> BlockRole:
        """Name what stands inside the article and is none of it."""
        named = name_furniture(self._cues[index])
        if named in _OTHERS_IN_ARTICLE and named is not None:
            return "related" if "related" in self._cues[index] and _is_headline(self._units[index]) else named
        return "pullquote" if self._is_echo(index) else "furniture"

    def _is_echo(self, index: int) -> bool:
        """Whether the article has the same words: a pull quote."""
        text = self._units[index].text.strip('"“”«»„ ').casefold()
        return len(find_words(text)) >= _HEADLINE_WORDS and any(
            text in unit.text.casefold() for unit, kept in zip(self._units, self._article, strict=True) if kept
        )

    def _is_below_title(self, index: int) -> bool:
        return self._title is not None and self._title < index < self._first

    def _is_standfirst(self, index: int) -> bool:
        text = self._units[index].text
        return (
            self._is_below_title(index)
            and not self._cues[index]
            and not self._units[index].bullet
            and len(find_words(text)) >= _STANDFIRST_WORDS
        )

    def _name_around(self, index: int, heading: str | None) -> BlockRole:
        unit = self._units[index]
        named = name_furniture(self._cues[index])
        is_related = _is_related(unit, heading) and not self._is_below_title(index)
        if "related" in self._cues[index]:
            return "related" if is_related and len(find_words(unit.text)) > _HEADING_WORDS else "furniture"
        if heading == "related" and is_related and named in _MAY_BE_HEADLINES:
            return "related"
        if named is not None:
            return "tag" if "tag" in self._cues[index] and len(split_tags(unit)) > 1 else named
        if heading == "comment":
            return "comment"
        if self._last < index and (len(split_tags(unit)) > 1 or (heading == "tag" and _is_tag(unit))):
            return "tag"
        return "related" if is_related else "furniture"


def _name_in_article(units: Sequence[Unit], article: Sequence[bool], index: int) -> BlockRole:
    unit = units[index]
    if _DATELINE.fullmatch(unit.text) is not None:
        return "dateline"
    if unit.bullet:
        return "list"
    if _CELL_GAP.search(unit.text) is not None and not ends_sentence(unit.text):
        return "table"
    is_followed = any(article[index + 1 : index + 3])
    if (
        len(unit.text) <= _SUBHEAD_LENGTH
        and not unit.text.endswith((".", ",", ";", ":", "…", "”", '"'))
        and is_followed
    ):
        return "subhead"
    return "paragraph"


def split_tags(unit: Unit) -> list[tuple[int, int]]:
    """Return the places of the tags in a line that has several: "Tags: Fish, Angola", "Angola / Fish / Ports"."""
    heading = _TAGS_HEADING.match(unit.text)
    separator = _AFTER_HEADING if heading is not None else _BETWEEN_TAGS
    start = heading.end() if heading is not None else 0
    cuts = [(found.start(), found.end()) for found in separator.finditer(unit.text, start)]
    edges = [start, *(edge for cut in cuts for edge in cut), len(unit.text)]
    places = [place for place in zip(edges[::2], edges[1::2], strict=True) if place[0] < place[1]]
    is_list = heading is not None or len(places) >= _MIN_TAGS
    fits = all(len(find_words(unit.text[first:last])) <= _TAG_WORDS for first, last in places)
    return [(unit.start + first, unit.start + last) for first, last in places] if is_list and fits else []


def _is_tag(unit: Unit) -> bool:
    return len(find_words(unit.text)) <= _TAG_WORDS and not ends_sentence(unit.text.removesuffix("."))


def _is_headline(unit: Unit) -> bool:
    """Whether a line is built like a headline; "BNA jo/mk 031614 MAR 09" has no word of four letters."""
    words = find_words(unit.text)
    return (
        _HEADLINE_WORDS <= len(words) <= _MAX_HEADLINE_WORDS
        and _STARTS_HEADLINE.match(unit.text) is not None
        and any(len(word) >= _WORD_LETTERS and not any(map(str.isdigit, word)) for word in words)
    )


def _is_related(unit: Unit, heading: str | None) -> bool:
    if not _is_headline(unit) or _GAPS.search(unit.text) is not None:
        return False
    if heading != "related" and (unit.text.endswith(".") or _is_shouted(unit.text)):
        return False
    return not is_stamp(unit.text[:_STAMP_LENGTH])


def _is_shouted(text: str) -> bool:
    """Whether most letters are capitals: the slug of a wire message, a menu."""
    letters = [character for character in text if character.isalpha()]
    return sum(map(str.isupper, letters)) > _SHOUTED * len(letters)
