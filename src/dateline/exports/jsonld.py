"""Lines of JSON-LD that may stand inside a page of HTML: nothing in them can end a script or start a tag."""

from __future__ import annotations

from typing import Any, Final

import msgspec

# In JSON these signs stand only inside texts, where an escape means the same: "</script>" is "\u003c/script\u003e".
_ESCAPES: Final = {
    b"<": b"\\u003c",
    b">": b"\\u003e",
    b"&": b"\\u0026",
    "\u2028".encode(): b"\\u2028",
    "\u2029".encode(): b"\\u2029",
}


def write_line(value: dict[str, Any]) -> bytes:  # Any: a JSON object
    """Return an object as one line that is safe in HTML, without what is null or empty at its first level."""
    data = msgspec.json.encode({name: held for name, held in value.items() if held not in (None, "", [], {})})
    for sign, escape in _ESCAPES.items():
        data = data.replace(sign, escape)
    return data + b"\n"
