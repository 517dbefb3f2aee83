"""`python -m tests.fuzz TARGET [CORPUS] [-max_total_time=60]`: look for bytes that break the readers, with atheris.

A find is written to `crash-...` in the working directory; `python -m tests.fuzz TARGET crash-...` runs it again.
Needs the extra `fuzz`.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["dateline"]):
    import dateline.page.markup.read
    import dateline.page.plain.read  # noqa: F401 - both load on first use, which is too late to be watched
    from tests.fuzz.targets import TARGETS


def main() -> None:
    """Fuzz the target that is named first; what follows goes to libFuzzer."""
    program, *rest = sys.argv
    if not rest or rest[0] not in TARGETS:
        sys.exit(f"which target? {', '.join(TARGETS)}")
    atheris.Setup([program, *rest[1:]], TARGETS[rest[0]])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
