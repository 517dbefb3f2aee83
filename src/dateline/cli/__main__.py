"""`python -m dateline.cli` is the program `dateline`."""

from __future__ import annotations

from dateline.cli.app import main

main()
