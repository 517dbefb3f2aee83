"""Every character of a normalised text leads back to the bytes it stems from."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dateline.page.bytemap import byte_at, carry_over, count_bytes, map_bytes
from dateline.page.encoding import STRAY, Decoded, decode
from dateline.schema import ByteRun
from dateline.text.normal import REPLACEMENT, apply_edits, find_edits, normalise
from tests.page.sentences import SENTENCES

ODD = "\r\n\x00\x85\u2028e\u0301\u0323\u0958\u212bé—ŝ漢가\U0001f600 "
TEXTS = st.text(st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=["Cs"])))


def map_all(data: bytes, declared: str | None = None) -> tuple[Decoded, str, list[int]]:
    """Decode, normalise and map a page; return the byte of every character too."""
    decoded = decode(data, declared=declared)
    text = normalise(decoded.text).text
    runs = map_bytes(data, decoded, end=len(text))
    return decoded, text, [byte_at(at, text=text, runs=runs, encoding=decoded.encoding) for at in range(len(text))]


def find_unmodified(decoded: Decoded, text: str) -> list[tuple[int, str]]:
    """Return the characters of the normalised text that no edit put there, with their places."""
    touched: set[int] = set()
    shift = 0
    for edit in find_edits(decoded.text):
        touched.update(range(edit.start + shift, edit.start + shift + len(edit.new)))
        shift += len(edit.new) - (edit.end - edit.start)
    return [(at, character) for at, character in enumerate(text) if at not in touched]


def assert_leads_back(data: bytes, declared: str | None = None) -> None:
    """Each byte lies within the source, none before the last, and unmodified characters are what stands there."""
    decoded, text, places = map_all(data, declared)
    assert all(0 <= place < len(data) for place in places)
    assert places == sorted(places)
    for at, character in find_unmodified(decoded, text):
        rest = data[places[at] :]
        own = rest[: count_bytes(character, decoded.encoding)].decode(decoded.encoding, "ignore")
        stray = rest[:1].decode(STRAY, "replace") if decoded.has_strays else ""
        assert character in {own, stray, REPLACEMENT}, (at, character)


@pytest.mark.parametrize(
    ("data", "text", "places"),
    [
        (b"ab\r\nc", "ab\nc", [0, 1, 2, 4]),
        (b"a\rb\n\r\n", "a\nb\n\n", [0, 1, 2, 3, 4]),
        ("é—ŝ".encode(), "é—ŝ", [0, 2, 5]),
        ("cafe\u0301s".encode(), "cafés", [0, 1, 2, 3, 6]),
        ("a\u2028b\x85c".encode(), "a\nb\nc", [0, 1, 4, 5, 7]),
        ("\u0958.".encode(), "\u0915\u093c.", [0, 0, 3]),  # one letter that normal form takes apart
        (codecs.BOM_UTF8 + "né".encode(), "né", [3, 4]),
        ("éé".encode() + b"\x93a\x94\r\nb", "éé“a”\nb", [0, 2, 4, 5, 6, 7, 9]),
        ("\ufeffa\U0001f600b".encode("utf-16-le"), "a\U0001f600b", [2, 4, 8]),
        (b"a\x00b", "a b", [0, 1, 2]),
        (b"", "", []),
    ],
)
def test_places_of_characters(data: bytes, text: str, places: list[int]) -> None:
    """By hand: line ends, marks, letters of several bytes, marks of order, strays, pairs."""
    assert map_all(data)[1:] == (text, places)


@pytest.mark.parametrize(
    ("encoding", "language"),
    [("cp1252", "fr"), ("koi8-r", "ru"), ("gb18030", "zh"), ("cp932", "ja"), ("euc_jp", "ja"),
     ("cp949", "ko"), ("big5hkscs", "zh-Hant"), ("cp874", "th")],
)  # fmt: skip
def test_places_in_many_encodings(encoding: str, language: str) -> None:
    """With line ends of Windows, so that something is edited too."""
    data = SENTENCES[language].replace("\n", "\r\n").encode(encoding, "replace")
    assert_leads_back(data, encoding)


def test_bytes_that_decode_to_other_than_they_are_encoded_to() -> None:
    """Two byte sequences of Shift_JIS mean one character: the count would err, a run corrects it."""
    data = b"\xfa\x54 \x87\x40 \xed\x40 \x81\xca \x82\xa0"
    assert data.decode("cp932").encode("cp932") != data
    assert_leads_back(data, "shift_jis")


def test_escapes_belong_to_what_follows_them() -> None:
    """In ISO-2022-JP a character takes bytes by what stands before it; each has its own run."""
    data = b"a\x1b$B$3$s\x1b(Bz"
    assert map_all(data, "iso-2022-jp")[1:] == ("aこんz", [0, 1, 6, 8])


def test_lost_characters_lead_back_too() -> None:
    """What could not be decoded has its byte, and so has what follows it."""
    data = "\ufeffab".encode("utf-16-le") + b"\x00\xd8" + "cd".encode("utf-16-le") + b"\x00"
    assert map_all(data)[1:] == ("ab\ufffdcd\ufffd", [2, 4, 6, 8, 10, 12])


def test_the_map_ends_where_the_text_is_cut() -> None:
    """What lies behind the end is not even looked for."""
    data = b"a\r\n" * 5_000_000
    decoded = decode(data)
    runs = map_bytes(data, decoded, end=6)
    assert runs == (ByteRun(0, 0), ByteRun(2, 3), ByteRun(4, 6))


@given(TEXTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "gb18030", "cp1252", "cp932", "koi8-r"]))
def test_any_text_leads_back(text: str, encoding: str) -> None:
    """In whatever encoding it came; UTF-16 that begins with a NUL may be taken for UTF-32."""
    assume(not (encoding == "utf-16" and text.startswith("\0")))
    assert_leads_back(text.encode(encoding, "replace"), encoding)


@given(
    st.binary(max_size=200), st.sampled_from([None, "utf-8", "gb18030", "shift_jis", "iso-2022-jp", "euc-jp", "big5"])
)
def test_any_bytes_have_places(data: bytes, declared: str | None) -> None:
    """However broken: places rise and lie within the source."""
    _, _, places = map_all(data, declared)
    assert all(0 <= place < len(data) for place in places)
    assert places == sorted(places)


@given(TEXTS)
def test_runs_of_an_edited_text(text: str) -> None:
    """With one byte a character, what is carried over is where each kept character stood."""
    edits = list(find_edits(text))
    new = apply_edits(text, edits)
    runs = tuple(carry_over([ByteRun(0, 0)], edits, text=text, encoding="utf-32-le"))
    decoded = Decoded(text=text, encoding="utf-32-le")
    for at, character in find_unmodified(decoded, new):
        assert text[byte_at(at, text=new, runs=runs, encoding="utf-32-le") // 4] == character
