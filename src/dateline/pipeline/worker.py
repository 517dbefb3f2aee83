"""One worker process: `python -m dateline.pipeline.worker FOLDER [INCLUDE]`, started by `dateline.pipeline.workers`.

FOLDER is the model bundle, empty for the shipped one; INCLUDE is as in `Settings`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.pipeline.lean import keep_torch_out

if TYPE_CHECKING:
    from dateline.schema import Included


def main() -> None:
    """Serve with the bundle that the command line names."""
    named, *asked = sys.argv[1:]
    folder = Path(named) if named else None
    include: Included | None = "furniture" if asked else None
    keep_torch_out()
    from dateline.model import load_encoder  # noqa: PLC0415 - spaCy is loaded here, not before
    from dateline.pipeline.run import PageReader  # noqa: PLC0415 - as above
    from dateline.pipeline.serving import start_worker  # noqa: PLC0415 - as above

    start_worker(lambda: PageReader(load_encoder(folder), include=include))


if __name__ == "__main__":
    main()
