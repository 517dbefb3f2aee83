"""Bylines in; the names of authors out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.page.metadata.claims import of_field
from dateline.page.metadata.titles import fold_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dateline.page.metadata.claims import Claim

_MAKING: Final = (
    "written|posted|reported|published|story|text|words|report|article|beitrag|gastbeitrag|artikel|geschrieben|verfasst"
    "|escrito|publicado|écrit|publié|scritto"
)
_BY: Final = (
    "by|von|por|par|di|door|av|af|de|przez|author|authors|autor|autora|auteur|autore|text|texte|words|redaktion"
)
# What goes before a name: "By ", "Von ", "Written by: ", "Por ", "Text: ", "بقلم: "
BY: Final = re.compile(
    rf"\W*(?:(?:(?:{_MAKING})\s+)?(?:{_BY})\b\s*:?\s+|(?:{_BY}|بقلم|автор|текст|文|記者|作者)\s*[::]\s*)", re.IGNORECASE
)
# What stands between names: "A and B", "A & B", "A, B; C", "A | Courier", "A im Gespräch mit B"
_BETWEEN: Final = re.compile(
    r"\s*[,;|·•\n\t/]\s*|\s+(?:and|und|y|et|e|ed|och|og|en|with|mit|im Gespräch mit|con|avec|&|\+|-|–|—)\s+",
    re.IGNORECASE,
)
# What is no name: "https://example.org/jane", "jane@example.org", "@jane", "jane.doe", "example.org"
_ADDRESS: Final = re.compile(r"https?://|www\.|\S@\S|^@|\.(?:com|org|net|de|html?)\b|^[^\W_A-Z]+\.[^\W_A-Z]+$")
_DIGIT: Final = re.compile(r"\d")
# What follows a name: "(Courier)", "[video]", " in Lomé", " for the Courier", marks
_CLOSING: Final = re.compile(r"\s*\(.*?\)|\s*\[.*?\]|\s+in\s+[A-Z].*$|\s+for\s+.*$|^[\W_]+|[^\w.]+$")
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
# What sends copy and signs it: an author of last resort.
_AGENCIES: Final = frozenset(
    "reuters afp ap efe dpa ansa tass xinhua pti ians upi apa belga lusa anp ntb tt ritzau interfax kyodo yonhap"
    " sputnik bloomberg sid epd kna".split()
) | {"associated press", "the associated press", "agence france presse", "press association", "europa press"}
# Places that name an author late: the first often names the site's owner, the second anyone the page leads to.
_LATE: Final = {"meta[name=author]": 1, "a[href]": 2}
_MAX_WORDS: Final = 5  # of a name
_MAX_AUTHORS: Final = 12  # a longer list is a list of all who write for the outlet


def choose_authors(claims: Sequence[Claim]) -> list[Claim]:
    """Return the names that the most trusted place with any gives, one claim a name.

    A name that is the outlet's own counts only where nobody else is named.
    """
    outlets = {fold_words(claim.value) for claim in of_field(claims, "publisher")}
    last: list[Claim] = []
    for locator in _rank(claims):
        told = [claim for claim in of_field(claims, "author") if claim.locator == locator]
        names = [replace(told[0], value=name) for name in split_names(claim.value for claim in told)]
        persons = [claim for claim in names if fold_words(claim.value) not in outlets and not is_agency(claim.value)]
        if 0 < len(persons) <= _MAX_AUTHORS:
            return persons
        last = last or names[:_MAX_AUTHORS]
    return last


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


def is_role(line: str) -> bool:
    """Tell whether a line says what someone is and names nobody: "Special envoy", "Political editor"."""
    return _NO_NAME_BEFORE.search(line) is not None and not split_names([line])


def _split(line: str) -> list[str]:
    if _ADDRESS.search(line) and " " not in line.strip():
        return []
    bare = line[opening.end() :] if (opening := BY.match(line)) is not None else line
    pieces = [_CLOSING.sub("", piece).strip() for piece in _BETWEEN.split(bare)]
    names = [piece for piece in pieces if _is_name(piece)]
    # "Jane Doe, Courier": behind a full name, one word alone is where she writes
    return [
        name
        for position, name in enumerate(names)
        if position == 0 or " " in name or " " not in names[0] or is_agency(name)
    ]


def _is_name(piece: str) -> bool:
    words = piece.split()
    if not words or len(words) > _MAX_WORDS or _ADDRESS.search(piece) or _DIGIT.search(piece):
        return False
    if fold_words(piece) in _NO_NAMES or _NO_NAME_BEFORE.search(piece) or not fold_words(piece):
        return False
    return any(word[:1].isupper() or not word[:1].islower() for word in words) or len(words) == 1
