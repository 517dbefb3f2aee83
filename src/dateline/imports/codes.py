"""The codes of what can go wrong with an import, in one place so that none is used twice."""

from __future__ import annotations

from typing import Final

UNKNOWN: Final = "D560"  # no data set of this name to import
NO_FILE: Final = "D561"  # a file to be imported cannot be read, or is damaged
OTHER_FILE: Final = "D562"  # the file is not of the data set: its rows have other columns
BAD_ROW: Final = "D563"  # a row of another data set that cannot be read; the message says why
