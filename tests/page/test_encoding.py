"""Pages are decoded whatever they are in and whatever they say they are in."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.encoding import Decoded, decode
from tests.page.sentences import ENCODINGS, SENTENCES

CASES = [(language, encoding) for language, encodings in ENCODINGS.items() for encoding in encodings]
WITHOUT_MARK = ("utf-16-le", "utf-16-be")
WIDE = (*WITHOUT_MARK, "utf-32-le", "utf-32-be")


def codes_of(decoded: Decoded) -> list[str]:
    """Return the codes of the notes."""
    return [code for code, _ in decoded.notes]


@pytest.mark.parametrize("language", SENTENCES)
def test_utf_8_is_known_without_a_word(language: str) -> None:
    """The commonest case has no notes and skips nothing."""
    text = SENTENCES[language]
    assert decode(text.encode()) == Decoded(text=text, encoding="utf-8")


def test_ascii_is_utf_8() -> None:
    """Plain letters are in every encoding; the name given is the one that all of them share."""
    assert decode(b"Prices rose.", declared="windows-1251") == Decoded(text="Prices rose.", encoding="utf-8")
    assert decode(b"") == Decoded(text="", encoding="utf-8")


@pytest.mark.parametrize(("language", "encoding"), CASES)
def test_declared_encodings(language: str, encoding: str) -> None:
    """What the server says is believed where the bytes allow it, and no note is made."""
    data = SENTENCES[language].encode(encoding, "replace")
    decoded = decode(data, declared=encoding)
    assert decoded == Decoded(text=data.decode(encoding), encoding=codecs.lookup(encoding).name)


@pytest.mark.parametrize(("language", "encoding"), CASES)
def test_undeclared_encodings(language: str, encoding: str) -> None:
    """Two sentences are enough to tell it by their looks."""
    data = SENTENCES[language].encode(encoding, "replace")
    decoded = decode(data)
    assert (decoded.text, decoded.notes) == (data.decode(encoding), ())


@pytest.mark.parametrize(("language", "encoding"), [("ru", "cp1251"), ("cs", "iso8859-2"), ("ja", "cp932")])
def test_a_page_declares_for_itself(language: str, encoding: str) -> None:
    """Without a word from the server, the page's own declaration counts."""
    page = f'<meta charset="{encoding}"><p>{SENTENCES[language]}</p>'
    data = page.encode(encoding, "replace")
    assert decode(data).text == data.decode(encoding)


@pytest.mark.parametrize("encoding", WIDE)
def test_a_byte_order_mark_decides(encoding: str) -> None:
    """It is skipped, and what is declared beside it does not count."""
    text = SENTENCES["ja"]
    mark = "\ufeff".encode(encoding)
    decoded = decode(mark + text.encode(encoding), declared="koi8-r")
    assert decoded == Decoded(text=text, encoding=encoding, skip=len(mark))


@pytest.mark.parametrize("encoding", WITHOUT_MARK)
@pytest.mark.parametrize("language", ["en", "ru", "el"])
def test_utf_16_without_a_mark(language: str, encoding: str) -> None:
    """It is told by its looks, even where another encoding is declared."""
    text = SENTENCES[language]
    assert decode(text.encode(encoding), declared="utf-8") == Decoded(text=text, encoding=encoding)


def test_sound_utf_8_is_read_as_such_whatever_is_declared() -> None:
    """A wrong declaration is told and not followed."""
    decoded = decode(SENTENCES["ru"].encode(), declared="iso-8859-1")
    assert (decoded.text, decoded.encoding, codes_of(decoded)) == (SENTENCES["ru"], "utf-8", ["D156"])


def test_declared_utf_8_that_is_not() -> None:
    """Bytes that are no UTF-8 at all are read as what they look like, and the declaration is told to be wrong."""
    data = b'<meta charset="utf-8"><p>' + SENTENCES["ru"].encode("cp1251") + b"</p>"
    decoded = decode(data, declared="utf-8")
    assert (decoded.text, codes_of(decoded)) == (data.decode("cp1251"), ["D156"])


def test_a_declaration_that_the_bytes_do_not_bear_out() -> None:
    """Shift_JIS declared as EUC-JP is not sound EUC-JP."""
    data = SENTENCES["ja"].encode("cp932")
    decoded = decode(data, declared="euc-jp")
    assert (decoded.text, codes_of(decoded)) == (SENTENCES["ja"], ["D156"])


@pytest.mark.parametrize("declared", [None, "utf-8", "windows-1252", "iso-8859-1"])
def test_stray_bytes_in_utf_8(declared: str | None) -> None:
    """A paste from a word processor keeps its quotes, the rest its letters, in pages that declare what they are not."""
    text = SENTENCES["fr"]
    data = text.encode() + b"\x93Yes\x94 \x96 he said.\n" + text.encode()
    decoded = decode(data, declared=declared)
    assert decoded.text == f"{text}“Yes” – he said.\n{text}"
    assert (decoded.encoding, decoded.has_strays) == ("utf-8", True)
    assert decoded.notes == (("D152", "3 bytes that are no UTF-8 were read as cp1252"),)


def test_stray_bytes_behind_a_mark() -> None:
    """A byte-order mark says UTF-8 and is right in the main."""
    decoded = decode(codecs.BOM_UTF8 + "Ålesund ".encode() + b"caf\xe9")
    assert (decoded.text, decoded.skip, codes_of(decoded)) == ("Ålesund café", 3, ["D152"])


def test_a_chance_of_utf_8_in_a_declared_page_is_no_accident() -> None:
    """In windows-1252, "É" and a hard space are two bytes that would also be a character of UTF-8."""
    text = "«\u00a0CAFÉ\u00a0» – fermé"
    decoded = decode(text.encode("cp1252"), declared="windows-1252")
    assert decoded == Decoded(text=text, encoding="cp1252")


def test_truncated_characters() -> None:
    """Half a character at the end is a stray in UTF-8 and lost elsewhere, and told in either case."""
    cut = decode(SENTENCES["fr"].encode() + b"\xc3")
    assert (cut.text, codes_of(cut)) == (SENTENCES["fr"] + "Ã", ["D152"])
    wide = decode("\ufeffpage".encode("utf-16-le") + b"\x00")
    assert wide.text == "page\ufffd"
    assert wide.notes == (("D153", "1 characters could not be read as utf-16-le and became U+FFFD"),)


def test_a_replacement_character_that_was_there_is_not_a_loss() -> None:
    """A page may hold U+FFFD itself."""
    assert decode("lost \ufffd long ago".encode()).notes == ()


def test_stateful_japanese_needs_its_declaration() -> None:
    """ISO-2022-JP is ASCII to the eye: only a declaration tells."""
    data = SENTENCES["ja"].encode("iso2022_jp")
    assert decode(data, declared="iso-2022-jp").text == SENTENCES["ja"]
    assert decode(data).text == data.decode("ascii")


def test_nuls_and_controls_pass() -> None:
    """Decoding changes nothing that was decoded: what controls become is for the normal form."""
    assert decode(b"The\x00 min\x07ister\r\n").text == "The\x00 min\x07ister\r\n"


@given(
    st.binary(max_size=300), st.none() | st.sampled_from(["utf-8", "gbk", "shift_jis", "euc-kr", "idna", "x", "\x00"])
)
def test_any_bytes_are_decoded(data: bytes, declared: str | None) -> None:
    """No bytes raise, whatever is declared."""
    decoded = decode(data, declared=declared)
    assert len(decoded.text) <= len(data)


@given(st.text(st.characters(min_codepoint=7, exclude_categories=["Cs"]), min_size=1))
def test_utf_8_of_any_text_is_read_back(text: str) -> None:
    """Sound UTF-8 is never taken for anything else, but for what begins like a byte-order mark."""
    decoded = decode(text.encode())
    assert decoded.text in {text, text[1:]}


def test_a_mark_of_utf_16_before_a_nul_is_no_utf_32() -> None:
    """The mark of UTF-32 has the same four bytes; six bytes are no text of it."""
    assert decode("\ufeff\x000".encode("utf-16-le")).encoding == "utf-16-le"
    assert decode("\ufeffa0".encode("utf-32-le")).text == "a0"
