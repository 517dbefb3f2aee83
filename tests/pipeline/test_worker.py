"""The worker as it is started in earnest: a process that loads a bundle and reads pages."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import msgspec
import pytest

from dateline.errors import ModelError
from dateline.pipeline.run import PageReader
from dateline.pipeline.settings import Settings
from dateline.pipeline.workers import Worker, worker_command
from dateline.schema import Failure, Record
from tests.pipeline.encoders import CapitalEncoder
from tests.pipeline.test_run import FLOOD, FRENCH, STORY, page

if TYPE_CHECKING:
    from pathlib import Path

# the worker's own `main`, with a stand-in where the bundle would be loaded
WITHOUT_MODEL = """
import sys
import dateline.model
from dateline.pipeline import worker
from tests.pipeline.encoders import CapitalEncoder

def load(folder):
    assert folder is None
    return CapitalEncoder()

dateline.model.load_encoder = load
sys.argv = ["worker", ""]
worker.main()
"""


def test_a_worker_reads_as_its_parent_does() -> None:
    """Pages of all kinds give the same bytes on the other side of the pipe."""
    pages = [page(STORY, "a"), page("", "b"), page(FRENCH, "c", language="fr"), page(FLOOD, "d")]
    reader = PageReader(CapitalEncoder())
    expected = [reader.read(each) for each in pages]
    assert [type(each) for each in expected] == [Record, Failure, Record, Record]
    with Worker([sys.executable, "-c", WITHOUT_MODEL]) as worker:
        assert msgspec.json.encode(worker.read(pages)) == msgspec.json.encode(expected)


def test_a_worker_includes_what_it_is_told_to() -> None:
    """Behind the bundle stands what facts are drawn from besides the article."""
    told = WITHOUT_MODEL.replace('["worker", ""]', '["worker", "", "furniture"]')
    with Worker([sys.executable, "-c", told]) as worker:
        (record,) = worker.read([page(STORY)])
    assert isinstance(record, Record)
    assert "N106" in {note.code for note in record.notes}


def test_a_worker_without_a_bundle_says_so(tmp_path: Path) -> None:
    """The folder of the command line is the one it looks in."""
    command = worker_command(Settings(model=tmp_path))
    with pytest.raises(ModelError, match=f"D301.*{tmp_path.name}"), Worker(command) as worker:
        worker.start()
