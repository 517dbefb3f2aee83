"""The encoding of undeclared bytes is guessed by script and language."""

from __future__ import annotations

import pytest

from dateline.page.guess import guess_encoding
from tests.page.sentences import ENCODINGS, SENTENCES

CASES = [(language, encoding) for language, encodings in ENCODINGS.items() for encoding in encodings]


@pytest.mark.parametrize("copies", [1, 3])
@pytest.mark.parametrize(("language", "encoding"), CASES)
def test_two_sentences_tell_their_encoding(language: str, encoding: str, copies: int) -> None:
    """Read in the guessed encoding the text is right, letter for letter."""
    data = SENTENCES[language].encode(encoding, "replace") * copies
    assert data.decode(guess_encoding(data)) == data.decode(encoding)


@pytest.mark.parametrize("language", ["ru", "el", "ja", "cs"])
def test_markup_does_not_hide_the_script(language: str) -> None:
    """A page is mostly tags and scripts in ASCII; its text counts."""
    encoding = ENCODINGS[language][0]
    text = SENTENCES[language].replace("\n", "</p>\n<p class='paragraph-of-article' data-id='1234567890'>")
    page = f"<html><script>var name = 'value';\n{'f(1);' * 200}</script><body><p>{text}</p></body></html>"
    data = page.encode(encoding, "replace")
    assert data.decode(guess_encoding(data)) == data.decode(encoding)


@pytest.mark.parametrize("text", ["Prices rose by £3.", "© 2019 Daily Herald", "“Yes”", "naïve", "30°C"])
def test_a_little_is_western(text: str) -> None:
    """A line too short to tell its language is in windows-1252, as most are."""
    assert guess_encoding(text.encode("cp1252")) == "cp1252"


@pytest.mark.parametrize(("language", "encoding"), [("zh", "gb18030"), ("ja", "cp932"), ("ko", "cp949")])
@pytest.mark.parametrize("gap", ["\n", ""])
def test_the_sample_ends_with_a_character(language: str, encoding: str, gap: str) -> None:
    """In a page longer than the sample, with and without white space, no half character spoils it."""
    text = SENTENCES[language].replace("\n", gap).replace(" ", gap and " ")
    data = (text * 2000).encode(encoding, "replace")
    assert {data[cut:].decode(guess_encoding(data[cut:])) == data[cut:].decode(encoding) for cut in (0, 2, 4)} == {True}


def test_the_sample_is_where_the_letters_are() -> None:
    """A long page in ASCII with Cyrillic at its end is told by its end."""
    text = SENTENCES["ru"]
    data = b"<!-- comment -->\n" * 20_000 + text.encode("koi8-r", "replace")
    assert data.decode(guess_encoding(data)).endswith("пройдёт во вторник.\n")


@pytest.mark.parametrize("data", [b"", b"\xff", bytes(range(256)), b"\x80" * 1000, b"\x81\x8d\x8f\x90\x9d"])
def test_what_is_no_text_gets_an_answer(data: bytes) -> None:
    """Nonsense raises nothing."""
    data.decode(guess_encoding(data), "replace")
