"""Lines of JSON-LD."""

from __future__ import annotations

import json

from dateline.exports.jsonld import write_line


def test_nothing_ends_a_script() -> None:
    """The value is the same, and no sign of HTML stands in it."""
    value: dict[str, object] = {"name": "</script><!--&\u2028\u2029", "none": None, "empty": []}
    line = write_line(value)
    assert json.loads(line) == {"name": value["name"]}
    assert not set(b"<>&") & set(line)
    assert len(line.decode().splitlines()) == 1
