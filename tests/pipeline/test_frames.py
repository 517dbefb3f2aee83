"""Messages survive the pipe; a broken pipe is an end, not an error."""

from __future__ import annotations

from io import BytesIO

import msgspec
import pytest

from dateline.annotate.actors import Actors
from dateline.pipeline.assemble import assemble_record
from dateline.pipeline.frames import Answer, Greeting, receive, send
from dateline.schema import Failure, Page
from tests.annotate.pages import make_page
from tests.annotate.plugins import Loud

RECORD = assemble_record(Loud()(Actors()(make_page("So {P Amina Touré} said NO."))))


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        (Greeting(), Greeting),
        ([Page(uri="x", data=b"\x00\xff"), Page(uri="y", data=b"", language="en")], list[Page]),
        (Answer(failure=Failure(document="x", stage="parse", code="D104", message="empty")), Answer),
    ],
)
def test_messages_come_out_as_they_went_in(message: object, kind: type[object]) -> None:
    """Nothing is lost on the way."""
    stream = BytesIO()
    send(stream, message)
    stream.seek(0)
    assert receive(stream, kind) == message
    assert receive(stream, kind) is None


def test_a_record_keeps_its_bytes() -> None:
    """A record that crossed a pipe encodes to the same JSON."""
    stream = BytesIO()
    send(stream, Answer(record=RECORD))
    stream.seek(0)
    answer = receive(stream, Answer)
    assert answer is not None
    assert msgspec.json.encode(answer.record) == msgspec.json.encode(RECORD)


def test_a_message_cut_short_is_the_end() -> None:
    """A process that dies in the middle of a message leaves no half of it."""
    stream = BytesIO()
    send(stream, Greeting(code="D301", message="no bundle"))
    for length in range(len(stream.getvalue())):
        assert receive(BytesIO(stream.getvalue()[:length]), Greeting) is None
