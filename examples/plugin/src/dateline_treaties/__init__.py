"""Treaties that a page names by their year: a plug-in of Dateline."""

import re

from spacy.tokens import Doc

from dateline.annotate.base import facts_of
from dateline.schema import Fact, make_fact_id

TREATY = re.compile(r"\b(treaty|convention|accord) of (\d{4})\b")  # "a treaty of 1926"


class Treaty(Fact, frozen=True, kw_only=True):
    """A treaty that the page names by its year."""

    year: int


class Treaties:
    """Finds treaties that are named by their year."""

    name = "treaties"
    needs: frozenset[str] = frozenset()
    gives: frozenset[str] = frozenset({"treaties"})

    def __call__(self, doc: Doc) -> Doc:
        """Add the treaties of one page."""
        facts = facts_of(doc)
        found = []
        for block in facts.fact_blocks():
            for match in TREATY.finditer(block.quote):
                span = facts.cut(block.start + match.start(), block.start + match.end())
                found.append(
                    Treaty(
                        id=make_fact_id("treaty", span.start, span.quote),
                        evidence=(span,),
                        maker=facts.maker("treaties", "1"),
                        confidence=0.95,
                        year=int(match[2]),
                    )
                )
        facts.add_extra("treaties", found)
        return doc
