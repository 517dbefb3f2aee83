"""A message in; the part of it that is its text out, and those that are attached."""

from __future__ import annotations

from email.message import Message
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGE: Final = "message/rfc822"
_KINDS: Final = ("text/html", "text/plain")  # the text of a newsletter's HTML is often a stub: "View this in a browser"


class Parts(Struct, frozen=True):
    """What a message holds. `text` is HTML if it has that, else plain; pictures that stand in its HTML are no part."""

    text: Message | None
    attached: tuple[Message, ...]


def find_parts(message: Message) -> Parts:
    """Return the parts of a message; those of a message that is attached to it are its own."""
    leaves = list(_walk(message))
    shown = [leaf for leaf in leaves if not _is_attached(leaf, message)]
    found = [leaf for kind in _KINDS for leaf in shown if leaf.get_content_type() == kind]
    attached = (leaf for leaf in leaves if leaf not in shown or leaf.get_content_type() not in _KINDS)
    return Parts(found[0] if found else None, tuple(leaf for leaf in attached if not _is_picture(leaf)))


def _walk(message: Message) -> Iterator[Message]:
    """Yield the parts that have no parts, and the messages inside, in order."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        payload = part.get_payload()
        if part.is_multipart() and part.get_content_type() != MESSAGE and isinstance(payload, list):
            waiting.extend(reversed([inner for inner in payload if not isinstance(inner, str)]))
        else:
            yield part


def _is_attached(part: Message, message: Message) -> bool:
    """Tell whether a part is said to be attached, or has a name; a message that is but one part is its text."""
    return part.get_content_disposition() == "attachment" or (part is not message and part.get_filename() is not None)


def _is_picture(part: Message) -> bool:
    return part.get_content_maintype() == "image" and "Content-ID" in part
