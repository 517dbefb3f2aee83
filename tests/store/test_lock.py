"""The writer's lock."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from dateline.errors import StoreError
from dateline.store.lock import lock_store

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import sys, time
from pathlib import Path
from dateline.store.lock import lock_store
with lock_store(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_writer_waits_in_vain(tmp_path: Path) -> None:
    """The message says that another program writes."""
    with (
        lock_store(tmp_path),
        pytest.raises(StoreError, match="D407"),
        lock_store(tmp_path, patience=0.01),
    ):
        pass


def test_it_goes_with_its_holder(tmp_path: Path) -> None:
    """A holder that is killed holds nothing."""
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreError, match="D407"), lock_store(tmp_path, patience=0.01):
            pass
        holder.kill()
    with lock_store(tmp_path, patience=1):
        pass


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """Nothing can be written."""
    with pytest.raises(StoreError, match="D405"), lock_store(tmp_path / "none"):
        pass
