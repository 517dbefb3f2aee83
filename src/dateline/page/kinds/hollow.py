"""A page in; whether it is only an error, a cookie wall, a login, a test for robots ..., with what shows it, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.page import codes
from dateline.page.kinds.phrases import PhraseKind, opens, says
from dateline.page.kinds.prose import find_title, is_told, quote, reads_as_prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.page.signs import Signs
    from dateline.schema import Block, BlockRole

    Note = tuple[str, str]

_NAMES: Final[tuple[tuple[PhraseKind, str], ...]] = (
    ("missing", "an error page"),
    ("robot", "a test for robots"),
    ("script", "a page that needs JavaScript"),
    ("consent", "a cookie wall"),
    ("login", "a page to log in"),
)
_ROLES: Final[dict[PhraseKind, BlockRole]] = {"consent": "legal", "login": "subscribe"}
# Characters of running text without such words that may stand on such a page: advice, the promise to be back soon.
_MAX_REST: Final = 200
_MAX_REST_TITLED: Final = 600  # where the headline says what the page is
_MAX_LINE: Final = 300  # characters of a line that says what the page is
_MAX_TITLE: Final = 60  # characters: "Page not found | Harbour Herald"; a longer headline tells a story
_MIN_LINES: Final[dict[PhraseKind, int]] = {"consent": 2, "login": 3}  # "Log in" and "Cookies" stand on every page
_MIN_LINES_DECLARED: Final = 4  # where the markup is that of an article, as below many a cookie wall
_MAX_LINES: Final = 200  # blocks; such a page may have the menus of its site, a page with more has a list
_NAMED: Final = 2  # lines that the note cites


def judge_hollow(
    text: str, blocks: Sequence[Block], *, title: str | None, signs: Signs
) -> tuple[tuple[Block, ...], tuple[Note, ...]] | None:
    """Return the blocks without a body and the note that there is no article; None for any other page.

    `title` is what the markup says. A page that declares an article has one, unless all of its text says otherwise.
    """
    if len(blocks) > _MAX_LINES:
        return None
    titles = [each for each in (find_title(text, blocks), title) if each is not None and len(each) <= _MAX_TITLE]
    for kind, name in _NAMES:
        if kind == "login" and signs.locked:  # a paywall asks for a login too
            continue
        is_titled = any(opens(kind, each) for each in titles)
        most = _MAX_REST_TITLED if is_titled else 0 if signs.article else _MAX_REST
        if _measure_rest(text, blocks, kind, most=most) > most:
            continue
        lines = list(_find_lines(text, blocks, kind))
        if is_titled or len(lines) >= (_MIN_LINES_DECLARED if signs.article else _MIN_LINES.get(kind, 1)):
            shown = [quote(text, blocks[at]) for at in lines[:_NAMED]] or [f'"{titles[-1]}"']
            return _empty(blocks, kind, lines), ((codes.HOLLOW, f"{name}, no article: {', '.join(shown)}"),)
    return None


def _measure_rest(text: str, blocks: Sequence[Block], kind: PhraseKind, *, most: int) -> int:
    """Return how much running text without words of the kind there is; no more is counted once it is beyond `most`."""
    rest = 0
    for block in blocks:
        line = text[block.start : block.end] if is_told(block) else ""
        if reads_as_prose(line) and not says(kind, line):
            rest += len(line)
            if rest > most:
                break
    return rest


def _find_lines(text: str, blocks: Sequence[Block], kind: PhraseKind) -> Iterator[int]:
    """Yield the lines that say what the page is."""
    for at, block in enumerate(blocks):
        if block.end - block.start <= _MAX_LINE and opens(kind, text[block.start : block.end]):
            yield at


def _empty(blocks: Sequence[Block], kind: PhraseKind, lines: Sequence[int]) -> tuple[Block, ...]:
    """Return the blocks with nothing that counts as text, the lines that say what the page is in their role."""
    said = frozenset(lines)
    return tuple(
        replace(block, role=_ROLES.get(kind, "furniture") if at in said else "furniture") if is_told(block) else block
        for at, block in enumerate(blocks)
    )
