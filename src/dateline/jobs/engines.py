"""Who reads the pages of an ingest: processes of this machine, or a cluster."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, Literal

from dateline.errors import UsageError
from dateline.jobs.local import read_here

if TYPE_CHECKING:
    from dateline.jobs.work import Engine

NO_RAY: Final = "D548"  # Ray is not installed
Kind = Literal["local", "ray"]
# Ray would tell its makers what it is used for, and its core writes warnings of its own to standard error.
_SILENCE: Final = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_BACKEND_LOG_LEVEL": "fatal"}


def open_engine(kind: Kind, address: str | None = None) -> AbstractContextManager[Engine]:
    """Return the engine, to be used in a `with`; `address` is that of a cluster, which else is started here.

    Raises `UsageError`: D548 Ray is not installed, D549 there is no cluster at this address.
    """
    if kind == "local":
        return nullcontext(read_here)
    if find_spec("ray") is None or find_spec("pandas") is None:
        raise UsageError(NO_RAY, "--engine ray takes Ray, from the extra `ray`: pip install 'dateline[ray]'")
    for name, value in _SILENCE.items():
        os.environ.setdefault(name, value)
    cluster: AbstractContextManager[Engine] = import_module("dateline.jobs.ray").start(address)
    return cluster
