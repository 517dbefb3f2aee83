"""A worker process for tests: makes empty records without a model, and dies or hangs where a page says so."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from dateline.errors import ModelError
from dateline.pipeline.serving import start_worker
from dateline.schema import Failure, Page, Record, RecordDocument

if TYPE_CHECKING:
    from dateline.pipeline.run import Input


class StandIn:
    """Reads nothing out of pages, at once."""

    def read(self, page: Input) -> Record | Failure:
        """Return a record that holds the page's words alone; its uri may ask for another end."""
        if page.uri == "deadly":
            os._exit(9)
        if page.uri == "slow":
            os.read(os.pipe()[0], 1)
        if page.uri == "bad":
            return Failure(document=page.uri, stage="parse", code="D104", message="the page is empty")
        print("a plug-in that prints must not disturb the pipe")  # noqa: T201 - what is tested
        text = page.data.decode() if isinstance(page, Page) else page.text
        document = RecordDocument(uri=page.uri, media_type="text/plain", sha256="0", text=text)
        return Record(id="record-0", document=document)


def make_reader() -> StandIn:
    """Return the reader, or fail as the first argument says."""
    if sys.argv[1:] == ["broken"]:
        raise ModelError("D301", "no bundle here")
    if sys.argv[1:] == ["dead"]:
        os._exit(3)
    return StandIn()


if __name__ == "__main__":
    start_worker(make_reader)
