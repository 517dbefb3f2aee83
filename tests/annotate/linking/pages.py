"""Pages whose names are linked: marked text and a day in, what each group of names was linked to out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.linking.link import link_groups
from dateline.annotate.mentions import find_names
from dateline.annotate.namesakes import full_name, group_names
from dateline.schema import Stamp
from tests.annotate.pages import make_page

if TYPE_CHECKING:
    from dateline.annotate.linking.link import Link
    from dateline.kb import KnowledgeBase


def make_facts(*paragraphs: str, day: str | None = None) -> Facts:
    """Return the facts of a page with marked names that was published on a day."""
    facts = facts_of(make_page(*paragraphs))
    if day is not None:
        published = Stamp(value=day, source="given")
        facts.document = replace(facts.document, published=published)
    return facts


def link_page(*paragraphs: str, day: str | None = None, base: KnowledgeBase | None = None) -> dict[str, Link | None]:
    """Return the links of a page by the fullest name of each group."""
    facts = make_facts(*paragraphs, day=day)
    groups = group_names(find_names(facts), facts.document.text)
    links = link_groups(groups, facts, base)
    return {full_name(group): link for group, link in zip(groups, links, strict=True)}


def named(*paragraphs: str, day: str | None = None) -> dict[str, str | None]:
    """Return the names of the entities that the groups of a page were linked to."""
    links = link_page(*paragraphs, day=day)
    return {name: None if link is None else link.entry.name for name, link in links.items()}
