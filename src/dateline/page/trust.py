"""A text in blocks and the declarations of its markup in; which Trust Indicators the page shows out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.page.metadata.genres import find_labels
from dateline.schema import BODY_ROLES, Block, Span, TrustMark

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

# Formulas that name a source: "according to the ministry", "según el ministerio", "documents seen by this newspaper"
_SOURCE: Final = re.compile(
    r"\b(?:according to|(?:documents?|footage|e-?mails?) (?:seen|obtained|reviewed) by|según|selon|laut|secondo"
    r"|segundo)\s+(?!(?:[\w-]+\s){0,3}(?:plan|schedule|law|rules?|criteria)\b)[\w’'-]+(?:\s[\w’'-]+){0,3}",
    re.IGNORECASE,
)  # not "according to the planned schedule"
# Notes on the making: "Editor's note", "Correction:", "This article was updated", "How we reported this", "Methodology"
_METHOD: Final = re.compile(
    r"editor[’']s? note\b|^corrections?(?:\s\([^)]*\)|,[^:]{1,30})?\s*[:—-]|^clarification\s*[:—-]|^methodology\b"
    r"|\bhow we (?:reported|did|got|made) th(?:is|e)\b|\bnota (?:del|de la) (?:editor|redacción)\b|\bfe de errores\b"
    r"|\bthis (?:article|story|report|piece|version) (?:was|has been) (?:updated|corrected|amended|edited|translated)\b"
    r"|\bnote de la rédaction\b|\banmerkung der redaktion\b",
    re.IGNORECASE,
)
# Which of these notes say that something was wrong, which that something came later.
_CHANGES: Final = {
    "corrections": re.compile(r"correct|clarif|amend|fe de errores", re.IGNORECASE),
    "updates": re.compile(r"updat", re.IGNORECASE),
}
# Concepts of the IPTC's Trust Indicator NewsCodes; a group where no concept of it fits one indicator alone.
_CODES: Final = {
    "best_practices": "trustindicator:editorialPolicy",
    "journalist_expertise": "trustindicator:journalistInfo",
    "labels": "trustindicator:pieceOfWorkInfo",
    "references": "trustindicator:pieceOfWorkInfo",
    "methods": "trustindicator:pieceOfWorkInfo",
    "locally_sourced": "trustindicator:pieceOfWorkInfo",
    "diverse_voices": "trustindicator:editorialDiversityPolicy",
    "actionable_feedback": "trustindicator:feedbackPolicy",
}
# Where the report was written: "NAIROBI, March 3 (Courier) -", "LOMÉ —", "Rio de Janeiro (Courier) -"
_DATELINE: Final = re.compile(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{1,40}[A-ZÀ-Þ])(?:, [^—–(]{2,40})?(?:\s?\([^)]{2,40}\))?\s?(?:--|[-—–:])\s"
    r"|(?P<city>[A-ZÀ-Þ][\w.'’-]+(?: [\w.'’-]+){0,2})(?:, [^—–(]{2,40})?\s?\([A-Z][^)]{1,30}\)\s?(?:--|[-—–])\s"
)
# What places a reporter: "in Lomé", "correspondent", "enviado especial"
_ON_THE_SPOT: Final = re.compile(
    r"\bin [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?|\b[Cc]orrespondent\b|\b[Cc]orresponsal\b|\b[Ee]nviad[oa] especial\b"
    r"|\b[Ee]nvoyée? spéciale?\b"
)
# What someone is in a newsroom: "political editor", "Reporter", "Redakteurin"
_ROLE: Final = re.compile(
    r"\b(?:correspondent|reporter|editor|columnist|journalist|corresponsal|redactora?|journaliste|redakteur(?:in)?)\b",
    re.IGNORECASE,
)
# How a reader is heard: "Report an error", "Send us a tip", "Contact us", "Letters to the editor"
_FEEDBACK: Final = re.compile(
    r"\breport (?:an? )?(?:error|correction|mistake|typo)"
    r"|\b(?:send|share|submit) (?:us )?(?:a |your )?(?:news )?tips?\b"
    r"|\bcontact us\b|\bletters? to the editor\b|\bsee an error\b|\bgot a (?:tip|story)\b|\bleave a (?:comment|reply)\b"
    r"|\bcomunica un error\b|\bsignaler une erreur\b|\bfehler melden\b",
    re.IGNORECASE,
)
_MAX_EVIDENCE: Final = 5  # spans of one mark; the note says how many there are
_LABEL_TYPES: Final = re.compile(r"[A-Z]\w+(?:NewsArticle|Article|Posting|ClaimReview)|ClaimReview")
_SKIPPED: Final = frozenset({"related", "comment"})  # what is said there is said of other articles or by readers


class _Page(Struct, frozen=True):
    text: str
    blocks: tuple[Block, ...]
    authors: tuple[Span, ...]
    names: tuple[str, ...]
    policies: frozenset[str]

    def words(self, block: Block) -> str:
        return self.text[block.start : block.end]

    def body(self) -> list[Block]:
        return [block for block in self.blocks if block.role in BODY_ROLES]


def find_trust(
    text: str, blocks: Sequence[Block], *, authors: Sequence[Span], names: Sequence[str], policies: Collection[str]
) -> tuple[TrustMark, ...]:
    """Return one mark for each of the eight Trust Indicators, in their order, found or not.

    `authors` are the words that name them, `names` their names, `policies` what the markup declares. Evidence is what
    the page shows; what the markup only declares stands in the note. A mark found says that the page shows or declares
    something, never that a policy is kept.
    """
    page = _Page(text, tuple(blocks), tuple(authors), tuple(names), frozenset(policies))
    return tuple(find(page) for find in _FINDERS)


def _mark(
    indicator: str,
    spans: Sequence[Span],
    notes: Sequence[str] = (),
    *,
    declared: Sequence[str] = (),
    linked: Sequence[str] = (),
) -> TrustMark:
    """Return one mark; what is declared or linked to is told in the note too, for a reader."""
    notes = [
        *notes,
        *([f"declared in the markup: {', '.join(declared)}"] if declared else []),
        *([f"linked: {', '.join(linked)}"] if linked else []),
    ]
    return TrustMark(
        indicator=indicator,
        found=bool(spans or notes),
        code=_CODES[indicator],
        evidence=tuple(spans[:_MAX_EVIDENCE]),
        declared=tuple(declared),
        note="; ".join(notes) or None,
    )


def _mark_policies(
    page: _Page, indicator: str, spans: Sequence[Span], names: Collection[str], notes: Sequence[str] = ()
) -> TrustMark:
    """Return one mark with the policies that the markup declares or links to."""
    declared = sorted(page.policies.intersection(names))
    linked = sorted(name for name in names if f"a[href] {name}" in page.policies)
    return _mark(indicator, spans, notes, declared=declared, linked=linked)


def _search(page: _Page, pattern: re.Pattern[str], blocks: Sequence[Block]) -> Iterator[Span]:
    for block in blocks:
        words = page.words(block)
        for found in pattern.finditer(words):
            end = block.start + found.start() + len(found.group().rstrip())
            yield Span.cut(page.text, start=block.start + found.start(), end=end)


def _find_best_practices(page: _Page) -> TrustMark:
    lines = [Span.cut(page.text, start=block.start, end=block.end) for block in page.blocks if block.role == "trust"]
    return _mark_policies(page, "best_practices", lines, _RULES)


def _find_expertise(page: _Page) -> TrustMark:
    bylines = [block for block in page.blocks if block.role == "byline"]
    roles = list(_search(page, _ROLE, bylines)) if page.names else []
    told = sorted(name for name in page.policies if name.startswith("author."))
    is_bare = bool(page.names) and not told and not roles
    notes = ["named, and no more is told of them"] if is_bare else []
    return _mark("journalist_expertise", [*page.authors, *roles], notes, declared=told)


def _find_labels(page: _Page) -> TrustMark:
    spans = [span for _, span in find_labels(page.text, page.blocks)]
    types = sorted(name for name in page.policies if _LABEL_TYPES.fullmatch(name))
    return _mark("labels", spans, declared=types)


def _find_references(page: _Page) -> TrustMark:
    sources = list(_search(page, _SOURCE, page.body()))
    linked = sum(block.link is not None for block in page.body())
    notes = [f"attributions by formula: {len(sources)}"] if sources else []
    notes += [f"paragraphs with a link: {linked}"] if linked else []
    return _mark_policies(page, "references", sources, {"citation", "isBasedOn"}, notes)


def _find_methods(page: _Page) -> TrustMark:
    spans = list(_search(page, _METHOD, [block for block in page.blocks if block.role not in _SKIPPED]))
    return _mark_policies(page, "methods", spans, {"backstory", "correction"}, list(_count_changes(spans)))


def _count_changes(spans: Sequence[Span]) -> Iterator[str]:
    """Yield how many of the notes tell of a correction and of an update, those that there are."""
    for name, pattern in _CHANGES.items():
        count = sum(pattern.search(span.quote) is not None for span in spans)
        if count:
            yield f"{name}: {count}"


def _find_locally_sourced(page: _Page) -> TrustMark:
    spans = [span for block in page.body()[:2] if (span := _dateline(page, block)) is not None]
    spots = list(_search(page, _ON_THE_SPOT, [block for block in page.blocks if block.role == "byline"]))
    return _mark_policies(page, "locally_sourced", [*spans, *spots], {"dateline", "locationCreated"})


def _dateline(page: _Page, block: Block) -> Span | None:
    if block.role == "dateline":
        return Span.cut(page.text, start=block.start, end=block.end)
    found = _DATELINE.match(page.words(block))
    if found is None:
        return None
    place = "place" if found["place"] else "city"
    return Span.cut(page.text, start=block.start, end=block.start + found.end(place))


def _find_diverse_voices(page: _Page) -> TrustMark:
    """Who is heard is counted from the statements of a record; a page itself only declares a policy."""
    return _mark_policies(page, "diverse_voices", [], {"diversityPolicy", "diversityStaffingReport"})


def _find_feedback(page: _Page) -> TrustMark:
    around = [block for block in page.blocks if block.role not in BODY_ROLES | {"related"}]
    spans = list(_search(page, _FEEDBACK, around))
    return _mark_policies(page, "actionable_feedback", spans, {"actionableFeedbackPolicy", "discussionUrl"})


_RULES: Final = frozenset(
    "publishingPrinciples ethicsPolicy correctionsPolicy ownershipFundingInfo verificationFactCheckingPolicy"
    " unnamedSourcesPolicy noBylinesPolicy missionCoveragePrioritiesPolicy masthead".split()
)
_FINDERS: Final[tuple[Callable[[_Page], TrustMark], ...]] = (
    _find_best_practices,
    _find_expertise,
    _find_labels,
    _find_references,
    _find_methods,
    _find_locally_sourced,
    _find_diverse_voices,
    _find_feedback,
)
