"""Treaties of a page: what is found, and where it stands. No model is needed."""

import pytest
from dateline_treaties import Treaties

from dateline.annotate.base import Annotator, facts_of
from dateline.annotate.frame import make_doc
from dateline.schema import Block, Document, Span


def find(text: str) -> list[Span]:
    """Return the evidence of each treaty of a page whose second paragraph is the text."""
    page = f"Talks went on.\n\n{text}"
    blocks = (Block(start=0, end=14, role="paragraph"), Block(start=16, end=len(page), role="paragraph"))
    document = Document(
        uri="page.txt", media_type="text/plain", encoding="utf-8", sha256="0" * 64, text=page, blocks=blocks
    )
    doc = make_doc(document)
    return [fact.evidence[0] for fact in facts_of(Treaties()(doc)).extra["treaties"]]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("The border follows the treaty of 1926, both sides said.", ["treaty of 1926"]),
        ("Neither the convention of 1958 nor the accord of 1994 was signed.", ["convention of 1958", "accord of 1994"]),
        ("The treaty was signed in 1926, and entreaty of 1926 is no word for it.", []),
        ("Nothing was signed.", []),
    ],
)
def test_what_is_found(text: str, quotes: list[str]) -> None:
    """Each treaty with its year, word for word, and nothing else."""
    assert [span.quote for span in find(text)] == quotes


def test_where_it_stands() -> None:
    """Offsets count characters of the whole page, not of the paragraph."""
    (span,) = find("The treaty of 1926 holds, the minister said.")
    assert (span.start, span.end) == (20, 34)


def test_the_contract() -> None:
    """The class is what Dateline takes for an annotator."""
    assert isinstance(Treaties(), Annotator)
