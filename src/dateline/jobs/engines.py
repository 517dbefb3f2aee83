"""Who reads the pages of an ingest: processes of this machine, or a cluster."""

from __future__ import annotations

import os
import socket
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import urlsplit

from dateline.errors import UsageError
from dateline.jobs.local import HERE

if TYPE_CHECKING:
    from dateline.jobs.work import Engine

NO_RAY: Final = "D548"  # Ray is not installed
NO_CLUSTER: Final = "D549"  # no cluster answers at the address
PATIENCE_S: Final = 10.0
Kind = Literal["local", "ray"]
# Ray would tell its makers what it is used for, and its core writes warnings of its own to standard error.
_SILENCE: Final = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_BACKEND_LOG_LEVEL": "fatal"}


def open_engine(kind: Kind, address: str | None = None) -> AbstractContextManager[Engine]:
    """Return the engine, to be used in a `with`; `address` is that of a cluster, which else is started here.

    Raises `UsageError`: D548 Ray is not installed, D549 there is no cluster at this address.
    """
    if kind == "local":
        return nullcontext(HERE)
    if find_spec("ray") is None or find_spec("pandas") is None:
        raise UsageError(NO_RAY, "--engine ray takes Ray, from the extra `ray`: pip install 'dateline[ray]'")
    if address is not None:
        _try_address(address)
    for name, value in _SILENCE.items():
        os.environ.setdefault(name, value)
    cluster: AbstractContextManager[Engine] = import_module("dateline.jobs.ray").start(address)
    return cluster


def _try_address(address: str) -> None:
    """Raise `UsageError` D549 where nobody answers: Ray itself would wait for minutes, and end the program."""
    parts = urlsplit(address if "://" in address else f"//{address}")
    if address == "auto":
        return
    try:
        socket.create_connection((parts.hostname or "", parts.port or 0), timeout=PATIENCE_S).close()
    except (OSError, ValueError) as error:  # ValueError: a port that is no number
        message = f"no cluster of Ray at {address} ({error}); give auto, HOST:PORT or ray://HOST:PORT"
        raise UsageError(NO_CLUSTER, message) from error
