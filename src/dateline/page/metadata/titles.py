"""What a page says its title is, in several places, in; the headline without the outlet's name out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.page.metadata.claims import Claim, of_field

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

# what stands between headline and outlet: "Flood in Brno | The Courier", "Flood in Brno - The Courier"
_SEPARATOR: Final = re.compile(r"\s+[|–—•·»«›‹~:]{1,2}\s+|\s+-{1,2}\s+|\s*\|\s*|\s+/\s+")
_WORD: Final = re.compile(r"[^\W_]+")
_HEADINGS: Final = ("h1", "h2", "h3")
_MIN_HEADLINE: Final = 5  # words; outlets' names have up to four, and stand on the page as lines too
_MIN_WORDS: Final = 2  # a heading of one word stands in a title by chance
_MIN_LIKE: Final = 4  # words of a heading that is held against a title it does not stand in
_LIKE: Final = 0.6  # of the words of both; headlines written anew for search engines keep so many


def choose_title(claims: Sequence[Claim]) -> Claim | None:
    """Return the claim of the headline, its value as a reader sees it.

    A heading that the markup confirms wins, since its words stand on the page; then a heading with the words of the
    markup's title and more, or with most of them; then the markup's order of trust.
    """
    told = [claim for claim in of_field(claims, "title") if fold_words(claim.value)]
    outlets = {fold_words(claim.value) for claim in of_field(claims, "publisher")} - {""}
    told = [claim for claim in told if fold_words(claim.value) not in outlets]
    headings = _take_headings(told)
    others = [claim for claim in told if claim.locator not in _HEADINGS]
    found = _find_under_outlet(told, others) or _find_confirmed(headings, others) or _find_like(headings, others)
    if found is not None:
        return found
    headings = [claim for claim in headings if claim.locator == "h1"]
    best = others[0] if others and (others[0].locator != "title" or not headings) else next(iter(headings), None)
    return None if best is None else replace(best, value=cut_outlet(best.value, outlets))


def cut_outlet(title: str, outlets: Iterable[str]) -> str:
    """Return a title without the outlet's name before or behind it; `outlets` are folded names.

    A title without a known outlet loses its last part when that is short beside the rest: "Flood in Brno | Courier".
    """
    known = set(outlets)
    parts = list(_SEPARATOR.finditer(title))
    if not parts:
        return title
    first, last = title[: parts[0].start()], title[parts[-1].end() :]
    if _is_outlet(last, known):
        return cut_outlet(title[: parts[-1].start()], known)
    if _is_outlet(first, known):
        return cut_outlet(title[parts[0].end() :], known)
    rest = title[: parts[-1].start()]
    is_bar = "|" in parts[-1].group()
    return rest if is_bar and not known and len(_WORD.findall(last)) < len(_WORD.findall(rest)) else title


def cut_to_line(title: str, lines: Collection[str]) -> str:
    """Return the longest part of a title that is a line of the page by itself; the whole title if no part is.

    "North Post : Ferry sinks off Skye" is "Ferry sinks off Skye" on a page that has this as a line.
    """
    gaps = list(_SEPARATOR.finditer(title))
    starts = [0, *(gap.end() for gap in gaps)]
    ends = [*(gap.start() for gap in gaps), len(title)]
    parts = (title[start:end] for start in starts for end in ends if start < end)
    seen = [part for part in parts if len(fold_words(part).split()) >= _MIN_HEADLINE and fold_words(part) in lines]
    return max(seen, key=len, default=title)


def fold_words(text: str) -> str:
    """Return the words of a text in small letters, one space between them."""
    return " ".join(_WORD.findall(text.casefold()))


def _is_outlet(part: str, known: set[str]) -> bool:
    folded = fold_words(part)
    bare = folded.replace(" ", "")
    return not folded or any(folded == name or bare == name.replace(" ", "") or name in folded for name in known)


def _take_headings(told: Sequence[Claim]) -> list[Claim]:
    """Return the headings of the highest level that the page has."""
    levels = ([claim for claim in told if claim.locator == level] for level in _HEADINGS)
    return next((level for level in levels if level), [])


def _find_under_outlet(told: Sequence[Claim], others: Sequence[Claim]) -> Claim | None:
    """Return the second-level heading of a page whose first is the outlet: the `title` element has both, apart."""
    parts = {fold_words(part) for other in others if other.locator == "title" for part in _SEPARATOR.split(other.value)}
    above = [claim for claim in told if claim.locator == "h1" and fold_words(claim.value) in parts]
    below = [claim for claim in told if claim.locator == "h2" and fold_words(claim.value) in parts]
    is_apart = bool(above and below) and len(_WORD.findall(above[0].value)) <= len(_WORD.findall(below[0].value))
    return below[0] if is_apart else None


def _find_like(headings: Sequence[Claim], others: Sequence[Claim]) -> Claim | None:
    """Return the only first-level heading if it begins with the markup's title or shares most words with it."""
    if len(headings) != 1 or headings[0].locator != "h1" or not others:
        return None
    words, wanted = fold_words(headings[0].value).split(), fold_words(others[0].value).split()
    if len(words) < _MIN_LIKE:
        return None
    shared = len(set(words) & set(wanted))
    is_longer = len(wanted) >= _MIN_LIKE and words[: len(wanted)] == wanted
    return headings[0] if is_longer or 2 * shared >= _LIKE * (len(set(words)) + len(set(wanted))) else None


def _find_confirmed(headings: Sequence[Claim], others: Sequence[Claim]) -> Claim | None:
    """Return the longest heading whose words another claim contains, the claims in their order of trust.

    Lower headings are many: they are held only against the most trusted claim and the `title` element.
    """
    is_first = bool(headings) and headings[0].locator == "h1"
    for other in others if is_first else [*others[:1], *(other for other in others[1:] if other.locator == "title")]:
        words = f" {fold_words(other.value)} "
        inside = [
            heading
            for heading in headings
            if f" {fold_words(heading.value)} " in words
            and (len(fold_words(heading.value).split()) >= _MIN_WORDS or words.strip() == fold_words(heading.value))
        ]
        if inside:
            return max(inside, key=lambda heading: len(heading.value))
    return None
