"""The memory of this process, from Linux's own table; where there is none, the most that the system remembers of it.

What `getrusage` calls the most counts what the process was forked from as well: a small one that a large one started
seems large (execve(2) keeps `ru_maxrss`).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

TABLE: Final = Path("/proc/self/status")
RESIDENT, PEAK = "VmRSS", "VmHWM"  # proc(5), in kB of 1,024 bytes
BYTES_A_UNIT: Final = {"linux": 1024, "darwin": 1}  # of what `getrusage` gives


def read_memory() -> float | None:
    """Return the resident memory of this process in megabytes; `None` where it is not told."""
    return _read(RESIDENT)


def read_peak() -> float | None:
    """Return the most resident memory that this process had, in megabytes; `None` where it is not told."""
    return _read(PEAK)


def _read(field: str) -> float | None:
    try:
        lines = TABLE.read_text(encoding="ascii").splitlines()
    except OSError:
        if sys.platform == "win32":
            return None
        import resource  # noqa: PLC0415 - not on every system

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return round(peak * BYTES_A_UNIT.get(sys.platform, 1024) / 1e6, 1)
    (kilobytes,) = (line.split()[1] for line in lines if line.startswith(f"{field}:"))
    return round(int(kilobytes) * 1024 / 1e6, 1)
