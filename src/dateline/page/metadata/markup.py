"""A tree of HTML in; what its markup says of the page out. The tree is left as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.page.reading import Fields

if TYPE_CHECKING:
    from lxml import etree


def find_fields(root: etree._Element) -> Fields:
    """Return what the markup says of the page; evidence in the text is sought later, when there is a text."""
    return Fields()


def find_policies(root: etree._Element) -> tuple[str, ...]:
    """Return the names of declarations of trust in the markup, e.g. `correctionsPolicy`, each once and sorted."""
    return ()
