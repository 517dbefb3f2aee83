"""Words are cut as the treebanks cut them."""

from __future__ import annotations

import pytest

from dateline.annotate import tokenizer
from dateline.annotate.tokenizer import SharedEnglish, shared_english


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They can't, won't go.", "They ca n't , wo n't go ."),
        ("The U.S. paid $200, up 10%.", "The U.S. paid $ 200 , up 10 % ."),
        ("a Kremlin-backed plan", "a Kremlin - backed plan"),
        ("a U.S.-led force", "a U.S. - led force"),
        ("the re-election of an ex-minister", "the re-election of an ex-minister"),
        ("Anti-ship and pro-Western", "Anti-ship and pro-Western"),
        ("a 15-year-old boy", "a 15 - year - old boy"),
        ("twenty-two men and/or boys", "twenty - two men and / or boys"),
        ("Mali's junta—once more", "Mali 's junta — once more"),
        ('he said " any deal" holds', 'he said " any deal " holds'),
        ("What?! Never!!!", "What ?! Never !!!"),
        ("***** BREAKING *****", "***** BREAKING *****"),
        ("at 7:30PM, call 713-555-0142", "at 7:30 PM , call 713-555-0142"),
        ("#elections is trending at #1", "#elections is trending at # 1"),
        ("shops, banks etc. closed", "shops , banks etc. closed"),
        ("Was it Gen. Sow? No. Maj. Ba", "Was it Gen. Sow ? No . Maj. Ba"),
        ("talks ended.Envoys left", "talks ended . Envoys left"),
        ("see https://example.org/a-b?c=d now", "see https://example.org/a-b?c=d now"),
    ],
)
def test_words(text: str, words: str) -> None:
    """Each rule of the tokenizer cuts its example as the treebanks would."""
    assert [token.text for token in shared_english().tokenizer(text)] == words.split()


def test_one_pipeline_is_shared() -> None:
    """Two calls in a row give the same pipeline."""
    assert shared_english() is shared_english()


def test_pipeline_is_renewed_when_its_string_store_has_grown(monkeypatch: pytest.MonkeyPatch) -> None:
    """After so many characters a new string store takes over, so that memory stays bounded."""
    monkeypatch.setattr(tokenizer, "MAX_CHARACTERS", 100)
    english = SharedEnglish()
    first = english(60)
    assert english(40) is first
    assert english(1) is not first
