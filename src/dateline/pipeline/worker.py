"""One worker process: `python -m dateline.pipeline.worker FOLDER`, started by `dateline.pipeline.workers`.

FOLDER is the model bundle, empty for the shipped one.
"""

from __future__ import annotations

import sys
from pathlib import Path

from dateline.model import load_encoder
from dateline.pipeline.run import PageReader
from dateline.pipeline.serving import start_worker


def main() -> None:
    """Serve with the bundle that the command line names."""
    folder = Path(sys.argv[1]) if sys.argv[1] else None
    start_worker(lambda: PageReader(load_encoder(folder)))


if __name__ == "__main__":
    main()
