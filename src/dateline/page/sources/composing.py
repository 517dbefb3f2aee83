"""A title and a text that were kept apart in; one page out."""

from __future__ import annotations

import re
from html import escape
from typing import Final

from dateline.page.sniff import sniff_text

_DOCUMENT: Final = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)  # "<!DOCTYPE html>", "<html lang='fr'>"
_HEAD_CHARACTERS: Final = 4096


def compose(content: str, title: str | None) -> bytes:
    """Return a page of this content, in UTF-8, with the title on top unless it stands there already.

    HTML that is a whole document keeps its own title.
    """
    title = " ".join(title.split()) if title else ""
    if not title:
        return content.encode("utf-8", "replace")
    if sniff_text(content) == "text/html":
        return _compose_html(content, title).encode("utf-8", "replace")
    start = " ".join(content[: 2 * len(title) + 100].split())
    return (content if start.startswith(title) else f"{title}\n\n{content}").encode("utf-8", "replace")


def make_html(title: str, content: str, *, author: str | None = None) -> str:
    """Return an HTML document with this title, as its heading too, around a piece of HTML."""
    name = escape(" ".join(title.split()))
    head = f"<title>{name}</title>" if name else ""
    heading = f"<h1>{name}</h1>\n" if name else ""
    if author:
        head += f'<meta name="author" content="{escape(author)}">'
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8">{head}</head>'
        f"<body><article>{heading}{content}\n</article></body></html>"
    )


def _compose_html(content: str, title: str) -> str:
    return content if _DOCUMENT.search(content[:_HEAD_CHARACTERS]) else make_html(title, content)
