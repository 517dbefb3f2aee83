"""One worker process: `python -m dateline.pipeline.worker FOLDER [INCLUDE]`, started by `dateline.pipeline.workers`.

FOLDER is the model bundle, empty for the shipped one; INCLUDE is as in `Settings`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.model import load_encoder
from dateline.pipeline.run import PageReader
from dateline.pipeline.serving import start_worker

if TYPE_CHECKING:
    from dateline.schema import Included


def main() -> None:
    """Serve with the bundle that the command line names."""
    named, *asked = sys.argv[1:]
    folder = Path(named) if named else None
    include: Included | None = "furniture" if asked else None
    start_worker(lambda: PageReader(load_encoder(folder), include=include))


if __name__ == "__main__":
    main()
