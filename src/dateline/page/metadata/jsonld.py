"""A tree in; the things that its JSON-LD scripts describe out. Broken scripts are mended or passed over."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
Thing: TypeAlias = "dict[str, Json]"

# what stands around the JSON for the sake of old browsers: <!-- ... -->, //<![CDATA[ ... //]]>
_OPENINGS: Final = ("//", "/*", "<!--", "<![CDATA[", "*/")
_CLOSINGS: Final = (";", "*/", "]]>", "-->", "//", "/*")
_TRAILING_COMMA: Final = re.compile(r",(?=\s*[}\]])")  # {"a": 1,}
_WITHIN: Final = (
    "@graph",
    "mainEntity",
    "mainEntityOfPage",
    "itemReviewed",
)  # keys under which a page's article may lie
_MAX_DEPTH: Final = 6  # articles lie no deeper; deeper nests are menus and lists
_MAX_CHARACTERS: Final = 2_000_000  # a longer script is data for a program, and slow to read


def find_things(root: etree._Element) -> list[Thing]:
    """Return what the scripts describe, in order: things at the top, in lists and graphs, and main entities."""
    texts = ["".join(map(str, script.itertext())) for script in root.iter("script") if "ld+json" in _type_of(script)]
    return [thing for text in texts for value in _read(text) for thing in _walk(value, 0)]


def types_of(thing: Thing) -> tuple[str, ...]:
    """Return the names of a thing's types without vocabulary: "https://schema.org/NewsArticle" is "NewsArticle"."""
    named = (value for value in as_list(thing.get("@type")) if isinstance(value, str))
    return tuple(re.split(r"[/:#]", name)[-1] for name in named)


def as_list(value: Json) -> Sequence[Json]:
    """Return a value as JSON-LD means it: one value is a list of one, none an empty list."""
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)


def text_of(value: Json) -> str | None:
    """Return the words of a value: a string, or the value or name of a thing; None for what has none."""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if isinstance(value, list):
        return next((text for each in value if (text := text_of(each)) is not None), None)
    if not isinstance(value, str):
        return None
    return " ".join(html.unescape(value).split()) or None


def _type_of(script: etree._Element) -> str:
    return (script.get("type") or "").lower()


def _read(text: str) -> Iterator[Json]:
    """Yield the JSON values of a script: as it is, or mended; several may follow one another."""
    bare = _unwrap(text)
    if not bare or len(bare) > _MAX_CHARACTERS:
        return
    for attempt in (bare, _TRAILING_COMMA.sub("", bare), _TRAILING_COMMA.sub("", html.unescape(bare))):
        values, is_whole = _decode(attempt)
        if is_whole or (values and attempt is not bare):
            yield from values
            return


def _unwrap(text: str) -> str:
    bare = text.strip()
    for mark in _OPENINGS:
        bare = bare.removeprefix(mark).lstrip()
    for mark in _CLOSINGS:
        bare = bare.removesuffix(mark).rstrip()
    return bare


def _decode(text: str) -> tuple[list[Json], bool]:
    """Return the JSON values at the start of a text, and whether they are all of it."""
    decoder = json.JSONDecoder(strict=False)  # line breaks in strings are common
    values: list[Json] = []
    position = 0
    try:
        while position < len(text):
            value, position = decoder.raw_decode(text, position)
            values.append(value)
            position += len(text[position:]) - len(text[position:].lstrip(" \t\r\n,;"))
    except (ValueError, RecursionError):
        return values, False
    return values, True


def _walk(value: Json, depth: int) -> Iterator[Thing]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for each in value:
            yield from _walk(each, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in _WITHIN:
            yield from _walk(value.get(key), depth + 1)
