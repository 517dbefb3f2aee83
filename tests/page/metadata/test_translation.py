"""Pages that say they were translated."""

from __future__ import annotations

import pytest

from dateline.page.metadata.translation import find_original
from tests.page.metadata.made import Line, page


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (("furniture", "Translated from the Spanish by Ama Mensah"), "es"),
        (("paragraph", "This article was translated from French by a machine."), "fr"),
        (("furniture", "This story was originally published in Portuguese."), "pt"),
        (("furniture", "Traducido del inglés"), "en"),
        (("furniture", "Traduit de l’anglais par Aïcha Diallo"), "en"),
        (("furniture", "Aus dem Englischen von Jürgen Brandt"), "en"),
        (("paragraph", "Her novel, translated from Spanish in 1996, sold well."), None),
        (("furniture", "Translated from the attic"), None),
        (("furniture", "Ferry sinks"), None),
    ],
)
def test_lines_on_translation(line: Line, code: str | None) -> None:
    """A line around the article counts; in the article, only a sentence on the article itself."""
    text, blocks = page(line)
    found = find_original(text, blocks)
    assert (found and found[0]) == code
    if found is not None:
        assert text[found[1].start : found[1].end] == found[1].quote
