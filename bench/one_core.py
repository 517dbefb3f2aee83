"""Keeps a process that is timed to one core."""

from __future__ import annotations

import os
import sys


def pin_to_one_core() -> None:
    """Run on one core from now on, where the system allows it."""
    if sys.platform == "linux":
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
