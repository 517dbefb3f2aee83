"""The parts of a message: its text, and what is attached."""

from __future__ import annotations

from email import message_from_string

from dateline.page.sources.parts import find_parts

MIXED = """MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=a

--a
Content-Type: multipart/alternative; boundary=b

--b

Plain.
--b
Content-Type: text/html

<p>HTML.
--b--
--a
Content-Type: text/plain; name=notes.txt

Notes.
--a
Content-Type: message/rfc822

Subject: Inside

Inside.
--a--
"""


def test_text_and_attachments() -> None:
    """Alternatives are one text, HTML before plain; what has a name is attached; a message inside stays whole."""
    parts = find_parts(message_from_string(MIXED))
    assert parts.text is not None
    assert parts.text.get_payload() == "<p>HTML."
    assert [part.get_content_type() for part in parts.attached] == ["text/plain", "message/rfc822"]


def test_a_message_of_one_part() -> None:
    """It is its text, also by a name; if it is attached to nothing, or a picture, there is none."""
    assert find_parts(message_from_string("Content-Type: text/plain; name=a.txt\n\nText.")).text is not None
    assert find_parts(message_from_string("Content-Disposition: attachment\n\nText.")).text is None
    assert find_parts(message_from_string("Content-Type: image/png\n\nx")).text is None
