"""Things of JSON-LD and links in; which declarations of trust the markup makes out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.metadata.jsonld import as_list, types_of
from dateline.page.metadata.things import articles_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from dateline.page.metadata.jsonld import Thing

# Properties of schema.org that declare a policy, of a publisher or of an article.
_POLICIES: Final = frozenset(
    "publishingPrinciples ethicsPolicy correctionsPolicy diversityPolicy diversityStaffingReport ownershipFundingInfo"
    " verificationFactCheckingPolicy unnamedSourcesPolicy noBylinesPolicy missionCoveragePrioritiesPolicy masthead"
    " actionableFeedbackPolicy".split()
)
# Properties of an article that show how it was made.
_OF_ARTICLE: Final = frozenset(
    "backstory correction citation isBasedOn dateline locationCreated discussionUrl commentCount sponsor funder".split()
)
_OF_AUTHOR: Final = frozenset("url sameAs jobTitle knowsAbout description worksFor award".split())
# Types of schema.org that say what kind of article it is; NewsArticle and Article say only that it is one.
_LABELS: Final = frozenset(
    "OpinionNewsArticle AnalysisNewsArticle BackgroundNewsArticle ReviewNewsArticle AskPublicNewsArticle"
    " AdvertiserContentArticle ReportageNewsArticle SatiricalArticle LiveBlogPosting ClaimReview".split()
)
_APART: Final = "\n"  # between addresses that are searched in one go; no pattern reaches across it
# Where a link leads that names a policy, in lower case: /about/corrections, /ethics, /editorial-standards
_LINKS: Final = {
    "correctionsPolicy": re.compile(r"correction"),
    "ethicsPolicy": re.compile(r"ethic|code-of-(?:conduct|practice)"),
    "publishingPrinciples": re.compile(
        r"(?:publishing|editorial)-?(?:principles|standards|guidelines|policy)|our-standards|trust-principles"
    ),
    "ownershipFundingInfo": re.compile(r"ownership|funding"),
    "diversityPolicy": re.compile(r"/(?:[\w-]*-)?diversity"),
    "actionableFeedbackPolicy": re.compile(r"feedback|report-?(?:an-?)?error|contact-?us|letters-to"),
}


def name_policies(root: etree._Element, things: Sequence[Thing]) -> Iterator[str]:
    """Yield names of schema.org for what the page declares: `correctionsPolicy`, `OpinionNewsArticle`.

    What is told of an author has a name with a point, as `author.jobTitle`.
    A policy that is only linked to is named with the link: `a[href] correctionsPolicy`.
    """
    for thing in things:
        yield from _declared(thing)
    for article in articles_of(things)[:1]:
        yield from sorted(_OF_ARTICLE & _told(article))
        yield from sorted(_LABELS.intersection(types_of(article)))
        for author in as_list(article.get("author")):
            if isinstance(author, dict):
                yield from (f"author.{key}" for key in sorted(_OF_AUTHOR & _told(author)))
    yield from _linked(root)


def _declared(thing: Thing) -> Iterator[str]:
    """Yield the policies of a thing and of its publisher."""
    yield from sorted(_POLICIES & _told(thing))
    for publisher in as_list(thing.get("publisher")):
        if isinstance(publisher, dict):
            yield from sorted(_POLICIES & _told(publisher))


def _told(thing: Thing) -> set[str]:
    return {key for key, value in thing.items() if value not in (None, "", [], {}, False)}


def _linked(root: etree._Element) -> Iterator[str]:
    addresses = _APART.join(dict.fromkeys(filter(None, (link.get("href") for link in root.iter("a"))))).lower()
    for name, pattern in sorted(_LINKS.items()):
        if pattern.search(addresses):
            yield f"a[href] {name}"
