"""Names of an element (classes, id ...) in; the role that they give its text out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dateline.schema import BlockRole

_KEPT: Final = 4096  # names that are remembered; a page says most of its own dozens of times
_MAX_NAMES: Final = 6  # more names list the subjects of a post: "post-12 post hentry category-food tag-recipe ..."
# Looked for in this order; an example beside each.
_NAMED: Final[tuple[tuple[BlockRole, re.Pattern[str]], ...]] = (
    ("comment", re.compile(r"(?<![a-z])(?:comments?|disqus|coral|replies)(?![a-z])")),  # "comment-list"
    ("share", re.compile(r"(?<![a-z])(?:share|sharing|social|addthis|a2a|sharedaddy|sns)(?![a-z])")),  # "social-links"
    ("subscribe", re.compile(  # "newsletter-box", "login-wall_title", "cta" for a call to action
        r"newsletter|subscri|(?:pay|log-?in|reg)-?wall|sign-?up|mailing|(?<![a-z])cta(?![a-z])"
    )),
    ("legal", re.compile(r"copyright|cookie|consent|gdpr|(?<![a-z])legal(?![a-z])|disclaimer")),  # "footer-copyright"
    ("trust", re.compile(r"(?<![a-z])trust(?![a-z])|trust-?project|ethics")),  # "trust-mark"
    ("tag", re.compile(r"(?<![a-z])(?:tags?|tag-?(?:list|cloud)|topics?|keywords)(?![a-z])")),  # "post-tags"
    ("related", re.compile(
        r"related|recommend|read-?(?:more|next|also)|more-?(?:stories|news|on|from)|most-?(?:read|popular|viewed)|trending"
        r"|popular|outbrain|taboola|promo|inline-?link|zergnet"
    )),  # "related-articles", "most-read"
    ("caption", re.compile(
        r"caption|(?<![a-z])(?:credits?|(?:image|img|photo)-?(?:description|text|copyright))(?![a-z])"
    )),  # "wp-caption-text", "photo-credit", "image-description"
    ("pullquote", re.compile(r"pull-?quote")),  # "pull-quote"
    ("byline", re.compile(r"byline|(?<![a-z])(?:authors?|writer|contributors?)(?![a-z])")),  # "author-bio"
    ("standfirst", re.compile(
        r"(?<![a-z])(?:standfirst|dek|deck|excerpt|sub-?title|sub-?head(?:line)?|sub-?line|sous-?titre|entradilla|chapo"
        r"|lead-?in)(?![a-z])"
    )),  # "article-subline"
)  # fmt: skip
# "main-nav", "breadcrumbs", "ad-slot", "alert-modal"
_OUTSIDE: Final = re.compile(
    r"breadcrumb|(?<![a-z])(?:nav(?:bar|igation)?|menu|masthead|sidebar|footer|adverts?|advertisement|ads?|widget|modal|pop-?up)(?![a-z])"
)


@lru_cache(_KEPT)
def name_by_names(names: str) -> BlockRole | None:
    """Return the role that names in lower case give, e.g. "caption" for "wp-caption-text"; None if they give none."""
    if not names or names.count(" ") >= _MAX_NAMES:
        return None
    return next((role for role, pattern in _NAMED if pattern.search(names) is not None), None)


@lru_cache(_KEPT)
def are_outside(names: str) -> bool:
    """Whether names are those of menus, adverts and the like."""
    return bool(names) and names.count(" ") < _MAX_NAMES and _OUTSIDE.search(names) is not None
