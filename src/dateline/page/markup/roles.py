"""A piece of HTML in; its role out, by the elements and names around it, by its words, and by whether it is article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.cues import find_cues, load_cues, simplify
from dateline.page.furniture import name_furniture
from dateline.text.words import ends_sentence

if TYPE_CHECKING:
    from dateline.page.markup.pieces import Piece
    from dateline.schema import BlockRole

# What class names and ids say, looked for from the innermost element out. Examples beside each.
_NAMED: Final[tuple[tuple[BlockRole, re.Pattern[str]], ...]] = (
    ("comment", re.compile(r"(?<![a-z])(?:comments?|disqus|coral|replies)(?![a-z])")),  # "comment-list", "disqus_thread"
    ("share", re.compile(r"(?<![a-z])(?:share|sharing|social|addthis|a2a|sharedaddy|sns)(?![a-z])")),  # "social-links"
    ("subscribe", re.compile(r"newsletter|subscri|paywall|sign-?up|regwall|mailing")),  # "newsletter-box"
    ("legal", re.compile(r"copyright|cookie|consent|gdpr|(?<![a-z])legal(?![a-z])|disclaimer")),  # "footer-copyright"
    ("trust", re.compile(r"(?<![a-z])trust(?![a-z])|trust-?project|ethics")),  # "trust-mark"
    ("tag", re.compile(r"(?<![a-z])(?:tags?|tag-?(?:list|cloud)|topics?|keywords)(?![a-z])")),  # "post-tags", "topics"
    ("related", re.compile(
        r"related|recommend|read-?(?:more|next|also)|more-?(?:stories|news|on|from)|most-?(?:read|popular|viewed)|trending"
        r"|popular|outbrain|taboola|promo|inline-?link|zergnet"
    )),  # "related-articles", "most-read"
    ("caption", re.compile(r"caption|(?<![a-z])(?:credits?|photo-?credit|image-?credit)(?![a-z])|wp-media-credit")),
    ("pullquote", re.compile(r"pull-?quote")),
    ("byline", re.compile(r"byline|(?<![a-z])(?:authors?|writer|contributors?)(?![a-z])|author-?(?:name|info|box)")),
    ("standfirst", re.compile(
        r"standfirst|(?<![a-z])(?:dek|deck|subtitle|sub-?headline|sous-?titre|entradilla|chapo|lead-?in)(?![a-z])"
    )),
)  # fmt: skip
_NAMED_FURNITURE: Final = re.compile(r"breadcrumb|(?<![a-z])(?:nav|menu|masthead|sidebar|footer|advert|ad|ads|widget)(?![a-z])")
_LEVELS: Final = 4  # elements further out enclose half the page
_FURNITURE_TAGS: Final = frozenset("nav footer form button aside label fieldset legend menu dialog".split())
_SUBHEADS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
_LISTS: Final = frozenset("li dd dt".split())
_TABLES: Final = frozenset("table tr td th tbody thead tfoot caption".split())
_LABEL_LENGTH: Final = 120  # characters; a longer piece that the extractor took is text, whatever its class is called
_LINKED: Final = 0.8  # a piece that is nearly all link leads away
_OUT_OF_TEXT: Final = frozenset({"caption", "pullquote", "byline", "share", "subscribe", "legal", "comment", "related"})
_MAX_NAMES: Final = 6
_LEVELS_IN_TEXT: Final = 2
_CUES_IN_TEXT: Final = frozenset({"share", "advert", "subscribe", "legal", "trust", "comment", "caption", "date"})


def name_role(piece: Piece, *, is_body: bool) -> BlockRole:
    """Return the role of a piece; `is_body` when the extractor took it for article text."""
    return _judge_text(piece) if is_body else _judge_furniture(piece)


def _name_by_context(piece: Piece, *, levels: int) -> BlockRole | None:
    context = piece.context
    if "figcaption" in context.tags[-_LEVELS:]:
        return "caption"
    for names in reversed((*context.names[-levels:], _whole_mark(piece))):
        found = _name_by_names(names)
        if found is not None:
            return found
    return None


def _name_by_names(names: str) -> BlockRole | None:
    """Read the names of one element; a long row of names lists the subjects of a post and says nothing of its part."""
    if not names or names.count(" ") > _MAX_NAMES:
        return None
    return next((role for role, pattern in _NAMED if pattern.search(names) is not None), None)


def _whole_mark(piece: Piece) -> str:
    """Return the names of an inline element that is the whole piece."""
    return next((mark.names for mark in piece.marks if mark.text == piece.text), "")


def _judge_text(piece: Piece) -> BlockRole:
    named = _name_by_context(piece, levels=_LEVELS_IN_TEXT)
    is_short = len(piece.text) <= _LABEL_LENGTH
    if is_short and (named in _OUT_OF_TEXT or piece.context.tag == "h1"):
        return named or "title"
    if is_short and piece.linked_share >= _LINKED and _opens_related(piece.text):
        return "related"
    said = name_furniture(find_cues(piece.text)) if is_short and _is_whole_cue(piece.text) else None
    return said or _name_by_tag(piece)


def _opens_related(text: str) -> bool:
    return load_cues()["related"].opens(simplify(text))


def _is_whole_cue(text: str) -> bool:
    line = simplify(text)
    return not ends_sentence(text) and any(load_cues()[kind].opens(line) for kind in _CUES_IN_TEXT)


def _name_by_tag(piece: Piece) -> BlockRole:
    tags = piece.context.tags
    tag = piece.context.tag
    if tag in _SUBHEADS:
        return "subhead"
    if tag in _LISTS or "li" in tags[-2:]:
        return "list"
    return "table" if tag in _TABLES and "\t" in piece.text else "paragraph"


def _judge_furniture(piece: Piece) -> BlockRole:
    named = _name_by_context(piece, levels=_LEVELS)
    said = name_furniture(find_cues(piece.text))
    if named == "related" or (named is None and said == "related"):
        return "related" if piece.link is not None and piece.context.tag not in _SUBHEADS | {"nav"} else "furniture"
    return named or said or "furniture"
