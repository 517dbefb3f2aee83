"""Direct, indirect or mixed: how much of a content stands in quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dateline.annotate.statements.attribution import Attribution
    from dateline.annotate.statements.page import StatementPage
    from dateline.schema import StatementKind

DIRECT: Final = 0.9  # share of the words of a content that stand in quotation marks; "that" may stand before them


def find_kind(page: StatementPage, attribution: Attribution) -> StatementKind:
    """Return what the words of a content are: the source's own, the page's, or both."""
    if attribution.is_verbatim:
        return "direct"
    words = [word for stretch in attribution.contents for word in range(*stretch) if page.tree.upos[word] != "PUNCT"]
    quoted = sum(page.quoted[word] is not None for word in words)
    if words and quoted >= DIRECT * len(words):
        return "direct"
    return "mixed" if quoted else "indirect"
