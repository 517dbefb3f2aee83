"""Labels of a page in; the kind of work that it says it is out: news, opinion, sponsored, satire ..."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.metadata.claims import Claim, of_field
from dateline.schema import BODY_ROLES, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dateline.schema import Block, Genre

# Labels as newsrooms print them, in the languages seen most; compared in small letters.
_LABELS: Final[Mapping[Genre, frozenset[str]]] = {
    "opinion": frozenset(
        "opinion opinions editorial column columnist commentary comment op-ed opinión editoriales columna tribuna"
        " meinung kommentar tribune éditorial chronique opinione editoriale opinião".split()
    ),
    "analysis": frozenset("analysis análisis analyse analisi análise".split()) | {"news analysis"},
    "interview": frozenset("interview entrevista entretien intervista".split()),
    "review": frozenset("review reviews rezension kritik reseña critique recensione crítica".split()),
    "explainer": frozenset("explainer explained backgrounder hintergrund décryptage".split()),
    "fact_check": frozenset({"fact check", "factcheck", "fact-check", "faktencheck", "verificación"}),
    "live": frozenset({"live", "live blog", "liveblog", "live updates", "liveticker", "en directo"}),
    "sponsored": frozenset({
        "sponsored", "advertorial", "paid post", "brand content", "sponsored content", "paid content", "promoted",
        "partner content", "anzeige", "publireportaje", "contenido patrocinado", "publi-rédactionnel", "publicidad",
    }),
    "satire": frozenset({"satire", "satira", "sátira", "humor"}),
}  # fmt: skip
# Types of schema.org that say what kind of work an article is; NewsArticle and Article say only that it is one.
_TYPES: Final[Mapping[str, Genre]] = {
    "ReportageNewsArticle": "news",
    "OpinionNewsArticle": "opinion",
    "AnalysisNewsArticle": "analysis",
    "BackgroundNewsArticle": "explainer",
    "ReviewNewsArticle": "review",
    "AdvertiserContentArticle": "sponsored",
    "SatiricalArticle": "satire",
    "LiveBlogPosting": "live",
    "ClaimReview": "fact_check",
}
_BY_LABEL: Final[Mapping[str, Genre]] = {label: genre for genre, labels in _LABELS.items() for label in labels}
_MAX_LABEL: Final = 30  # characters; a longer line is no label
_NEAR: Final = 2  # blocks above a title in which a kicker stands; further up are menus
_SKIPPED: Final = frozenset({"related", "comment"})  # what is said there is said of other articles or by readers
_MENU: Final = "/nav"
_PART: Final = re.compile(r"[^/]+(?=/)")  # "opinion" in https://courier.example/opinion/the-pier


def read_genre(value: str) -> Genre | None:
    """Return the kind of work that a label or a type of schema.org names."""
    return read_type(value) or read_label(value)


def read_label(words: str) -> Genre | None:
    """Return the kind of work that a label names: "Opinion", "ANÁLISIS"; None for what is no label."""
    return _BY_LABEL.get(words.strip().casefold()) if len(words) <= _MAX_LABEL else None


def read_type(name: str) -> Genre | None:
    """Return the kind of work that a type of schema.org stands for, None for one that fits all news."""
    return _TYPES.get(name)


def choose_genre(claims: Sequence[Claim], address: Claim | None) -> tuple[Genre, Claim] | None:
    """Return the kind of work that the markup tells: by type, then by genre or section, then by the address."""
    for claim in of_field(claims, "genre"):
        genre = read_genre(claim.value)
        if genre is not None:
            return genre, claim
    told = [*of_field(claims, "section")]
    if address is not None:
        parts = _PART.findall(address.value.partition("//")[2])[1:]  # the first is the host
        told += [Claim(field="genre", value=part, locator=address.locator, source="url") for part in parts]
    return next(((genre, claim) for claim in told if (genre := read_label(claim.value)) is not None), None)


def find_labels(text: str, blocks: Sequence[Block]) -> list[tuple[Genre, Span]]:
    """Return the labels that the page shows above the article: a line of its own, or what the title begins with."""
    lines = [(block, text[block.start : block.end]) for block in _head(text, blocks)]
    cut = [(block, _cut_label(block, line)) for block, line in lines]
    return [
        (genre, Span.cut(text, start=block.start, end=block.start + len(label)))
        for block, label in cut
        if (genre := read_label(label)) is not None
    ]


def _head(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks from just above the title, or above the article without one, to the article."""
    start = next((block.start for block in blocks if block.role in BODY_ROLES), len(text))
    above = [block for block in blocks if block.start < start and block.role not in _SKIPPED]
    title = next((place for place, block in enumerate(above) if block.role == "title"), len(above))
    return [block for block in above[max(0, title - _NEAR) :] if _MENU not in (block.node or "")]


def _cut_label(block: Block, line: str) -> str:
    return line.split(":", 1)[0] if block.role == "title" and ":" in line else line
