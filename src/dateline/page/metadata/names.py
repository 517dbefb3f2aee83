"""Bylines in; the names of authors out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.kb.base import PLACES, shared_base
from dateline.page.metadata.claims import of_field
from dateline.page.metadata.titles import fold_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from dateline.page.metadata.claims import Claim

_MAKING: Final = (
    "written|analysis|opinion|commentary|review|posted|reported|published|story|text|words|report|article|beitrag|gastbeitrag|artikel|geschrieben|verfasst"
    "|escrito|publicado|écrit|publié|scritto|erstellt|eingestellt|veröffentlicht|gepostet|created"
)
_BY: Final = (
    "by|von|durch|por|par|di|door|av|af|de|przez|author|authors|autor|autora|auteur|autore|text|texte|words|redaktion"
)
# What goes before a name: "By ", "Von ", "Written by: ", "Por ", "Text: ", "بقلم: "
BY: Final = re.compile(
    rf"\W*(?:(?:(?:{_MAKING})\s+)?(?:{_BY})\b\s*:?\s+|(?:{_BY}|بقلم|автор|текст|文|記者|作者)\s*[::]\s*)", re.IGNORECASE
)
_ONLY_BY: Final = re.compile(rf"(?:(?:{_MAKING})\s*)?(?:{_BY})", re.IGNORECASE)  # "Von", "Artikel von", with no name
# What says within a line that a name follows: "Posted by", "6.11.2023 13:30 von", "Blog Beitrag von", "| By ", "Words:"
MADE_BY: Final = re.compile(
    rf"(?:\b(?:{_MAKING})\s+(?:by|von|por|par|di|door)\s+|\d\s+(?:by|von)\s+"
    r"|\|\s*(?:by|von|por|par)\s+|^(?:words|text|texte|texto|story)\s*:\s+)(?=\w)",
    re.IGNORECASE,
)
# What stands between names: "A and B", "A & B", "A, B; C", "A | Courier", "A im Gespräch mit B"
_BETWEEN: Final = re.compile(
    r"\s*[,;|·•\n\t/]\s*|\s+(?:and|und|y|et|e|ed|och|og|en|with|mit|im Gespräch mit|con|avec|&|\+|-|–|—)\s+",
    re.IGNORECASE,
)
# Who made the site, in the place of the author: "Developed by Jane Doe", "Powered by", "Website: Jane Doe"
_MADE_SITE: Final = re.compile(r"\b(?:developed|powered|designed|webdesign|website|hosted)\b", re.IGNORECASE)
# What is no name: "https://example.org/jane", "jane@example.org", "@jane", "jane.doe", "example.org"
_ADDRESS: Final = re.compile(r"https?://|www\.|\S@\S|^@|\.(?:com|org|net|de|html?)\b|^[^\W_A-Z]+\.[^\W_A-Z]+$")
_DIGIT: Final = re.compile(r"\d")
# What follows a name: "(Courier)", "[video]", " am 3. Mai 2019", " @ 12:30", " in Lomé", " for the Courier", marks
_CLOSING: Final = re.compile(
    r"\s*\(.*?\)|\s*\[.*?\]|\s+(?:am|um|on|at|le|el|@|»)\s+\W*(?=.*\d).*$|\s+in\s+[A-Z].*$|\s+for\s+.*$|^[\W_]+|[^\w.]+$"
)
# Words that say what someone is, or how a text was made, and no name.
_NO_NAMES: Final = frozenset(
    "admin administrator staff agencies agency editor editors editorial newsroom correspondent reporter writer author"
    " contributor guest unknown anonymous by updated published posted last photo photos share redacción agencias"
    " agences rédaction webmaster root user default null none team the more read comments view all posts follow".split()
)
_NO_NAME_BEFORE: Final = re.compile(
    r"\b(?:correspondent|reporter|editor|writer|staff|desk|agencies|contributor|columnist|producer|bureau|chief|redakteur"
    r"|redaktion|corresponsal|envoy|enviad[oa]|envoyée?|journaliste|minutes?|ago|updated|published|read)\b",
    re.IGNORECASE,
)  # "Staff writer", "Courier Politics desk", "5 minutes ago"
# How a phrase begins that leads on, or says where someone is: "Zur Artikelübersicht", "More stories", "à Kigali"
_LEADING_ON: Final = re.compile(
    r"(?:à|en|in|aus|from|zur?m?|alle[sr]?|mehr|weitere|über|all|more|view|see|read|about|show|get|your?|tous?|toutes?|voir|todos?|todas?|ver"
    r"|tutt[ei]|vedi)\s",
    re.IGNORECASE,
)
# Who signs where nobody does: "Redaktion", "Staff and news service reports", "The editorial board", "Redacción Lugano"
_COLLECTIVE: Final = re.compile(
    r"\b(?:redaktion|redacci[oó]n|redazione|rédaction|redactie|redação|newsroom|staff|editorial (?:team|board)"
    r"|(?:news|wire) (?:services?|reports))\b",
    re.IGNORECASE,
)
# A name by which someone signs in: "r23", "harbour_watch", "ferryfan2000"
_HANDLE: Final = re.compile(r"[^\W\d]\w*")
# What sends copy and signs it: an author of last resort.
_AGENCIES: Final = frozenset(
    "reuters afp ap efe dpa ansa tass xinhua pti ians upi apa belga lusa anp ntb tt ritzau interfax kyodo yonhap"
    " sputnik bloomberg sid epd kna".split()
) | {"associated press", "the associated press", "agence france presse", "press association", "europa press"}
# Places that name an author late: the first often names the site's owner, the last anyone the page leads to; the others
# name who put the page there.
_LATE: Final = {"meta[name=author]": 1, "span.username": 1, "a.username": 1, "a[href]": 2}
LATE: Final = frozenset(_LATE)  # they give way to bylines that are read as such
_MAX_WORDS: Final = 5  # of a name
_PERSON: Final = range(2, 5)
_PARTICLES: Final = frozenset(
    "de del della der den di da dos das du la le van von vom zu zum zur ter ten al el bin y e af".split()
)
_PARTS: Final = frozenset("news business digital online sport sports staff team tv radio magazine view".split())
_PLACES: Final = PLACES | {"country"}
_TOWN: Final = 20_000  # inhabitants; smaller ones bear too many names of persons
_MAX_SINGLE: Final = 3  # names of one word in one byline; more are the sections that an article is filed under
_MAX_FULLER: Final = 4  # names in a fuller byline; a longer one is a list of who else writes
_MAX_AUTHORS: Final = 12  # a longer list is a list of all who write for the outlet


def choose_authors(claims: Sequence[Claim]) -> list[Claim]:
    """Return the names that the most trusted place with any gives, one claim a name.

    A place that names the same persons and a few more wins over it: markup often has room for one author only.
    A name that is the outlet's own, or that of a whole newsroom, counts only where nobody else is named.
    """
    outlets = {fold_words(claim.value) for claim in of_field(claims, "publisher")}
    last: list[Claim] = []
    for locator in _rank(claims):
        told = [claim for claim in of_field(claims, "author") if claim.locator == locator]
        names = [replace(told[0], value=name) for name in split_names(claim.value for claim in told)]
        persons = [claim for claim in names if not _is_outlet(claim.value, outlets)]
        if 0 < len(persons) <= _MAX_AUTHORS:
            return _find_fullest(persons, of_field(claims, "author"), outlets)
        last = last or names[:_MAX_AUTHORS] or [replace(told[0], value=name) for name in find_collective(told[0].value)]
    return last


def _is_outlet(name: str, outlets: Collection[str]) -> bool:
    """Whether a name is an agency's, the outlet's own or that of a part of it: "Courier", "Courier Business"."""
    folded = fold_words(name)
    whole, _, part = folded.rpartition(" ")
    return folded in outlets or (whole in outlets and part in _PARTS) or is_agency(name)


def _find_fullest(first: list[Claim], claims: Iterable[Claim], outlets: Collection[str]) -> list[Claim]:
    """Return the names of a byline that has all of those found first and a few more persons, else those."""
    known = {fold_words(claim.value) for claim in first}
    for claim in claims:
        names = [name for name in split_names([claim.value]) if not _is_outlet(name, outlets)]
        if known < set(map(fold_words, names)) and len(names) <= _MAX_FULLER and all(map(is_person, names)):
            return [replace(claim, value=name) for name in names]
    return first


def find_collective(byline: str) -> tuple[str, ...]:
    """Return the words of a byline that names a newsroom, none for any other: "By Staff" gives "Staff"."""
    bare = _CLOSING.sub("", re.split(r"[,|]", _open(byline), maxsplit=1)[0]).strip()
    is_short = 0 < len(bare.split()) <= _MAX_WORDS and _DIGIT.search(bare) is None
    return (bare,) if is_short and _COLLECTIVE.search(bare) and not _ADDRESS.search(bare) else ()


def _rank(claims: Sequence[Claim]) -> list[str]:
    """Return the places that name authors, in order of trust."""
    locators = dict.fromkeys(claim.locator for claim in of_field(claims, "author"))
    return sorted(locators, key=lambda locator: _LATE.get(locator.lower(), 0))


def split_names(bylines: Iterable[str]) -> tuple[str, ...]:
    """Return the names in bylines: "By Jane Doe and Juan Pérez, Reuters" gives two.

    Addresses, roles and words such as "Staff" are left out; an agency or an outlet stays if no person is named.
    """
    parts = [part for line in bylines for part in _split(line)]
    names = list({fold_words(part): part for part in reversed(parts)}.values())[::-1]
    persons = [name for name in names if not is_agency(name)]
    return tuple(persons or names)


def is_agency(name: str) -> bool:
    """Tell whether a name is that of a news agency."""
    return fold_words(name) in _AGENCIES


def is_person(name: str) -> bool:
    """Tell whether a name looks like that of a person: two to four words, each with a capital or a particle."""
    words = name.split()
    rest = [word for word in words if word.casefold() not in _PARTICLES]
    return len(rest) in _PERSON and len(words) <= _MAX_WORDS and all(not word[:1].islower() for word in rest)


def is_role(line: str) -> bool:
    """Tell whether a line says what someone is and names nobody: "Special envoy", "Political editor"."""
    return _NO_NAME_BEFORE.search(line) is not None and not split_names([line])


def _split(line: str) -> list[str]:
    if (_ADDRESS.search(line) and " " not in line.strip()) or _MADE_SITE.search(line):
        return []
    pieces = [_CLOSING.sub("", piece).strip() for piece in _BETWEEN.split(_open(line))]
    names = [piece for piece in pieces if _is_name(piece)]
    if not names and _HANDLE.fullmatch(line.strip()) and _DIGIT.search(line) and fold_words(line) not in _NO_NAMES:
        return [line.strip()]
    if sum(" " not in name for name in names) > _MAX_SINGLE:
        return []
    # "Jane Doe, Courier": behind a full name, one word alone is where she writes
    return [
        name
        for position, name in enumerate(names)
        if position == 0 or " " not in names[0] or is_agency(name) or (" " in name and not _is_place(name))
    ]


def _is_place(name: str) -> bool:
    """Whether a town or country bears a name, and no person: "Jane Doe, Port Vila" is one author."""
    known = shared_base().candidates(name)
    is_large = any(entry.type in _PLACES and (entry.population or 0) >= _TOWN for entry in known)
    return is_large and all(entry.type != "person" for entry in known)


def _open(line: str) -> str:
    """Return a byline without "By"."""
    opening = BY.match(line)
    return line if opening is None else line[opening.end() :]


def _is_name(piece: str) -> bool:
    words = piece.split()
    if not words or len(words) > _MAX_WORDS or _ADDRESS.search(piece) or _DIGIT.search(piece):
        return False
    if (
        fold_words(piece) in _NO_NAMES
        or _ONLY_BY.fullmatch(piece)
        or _NO_NAME_BEFORE.search(piece)
        or not fold_words(piece)
    ):
        return False
    if _LEADING_ON.match(piece):
        return False
    return any(word[:1].isupper() or not word[:1].islower() for word in words) or len(words) == 1
