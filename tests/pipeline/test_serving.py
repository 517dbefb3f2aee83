"""A worker's loop: one answer a page, until the input ends."""

from __future__ import annotations

from io import BytesIO

from dateline.pipeline.frames import Answer, Request, receive, send
from dateline.pipeline.serving import serve
from dateline.schema import Document, Page
from tests.pipeline.stand_in import StandIn


def test_each_page_of_each_batch_is_answered() -> None:
    """Records and failures come back in order; then the loop ends."""
    requests, answers = BytesIO(), BytesIO()
    send(requests, [Request(page=Page(uri="a", data=b"x")), Request(page=Page(uri="bad", data=b""))])
    parsed = Document(uri="b", media_type="text/plain", encoding="utf-8", sha256="0", text="y")
    send(requests, [Request(document=parsed)])
    requests.seek(0)
    serve(StandIn(), requests, answers)
    answers.seek(0)
    got = [answer for _ in range(4) if (answer := receive(answers, Answer)) is not None]
    assert [each.record and each.record.document.uri for each in got] == ["a", None, "b"]
    assert [each.failure and each.failure.document for each in got] == [None, "bad", None]
