"""The codes of what can go wrong with a store, in one place so that none is used twice."""

from __future__ import annotations

from typing import Final

NO_STORE: Final = "D401"  # no store at this path
NOT_A_STORE: Final = "D402"  # the folder holds something else
NEWER: Final = "D403"  # the store was made by a newer version of Dateline
OLDER: Final = "D404"  # the store was made by an older version: `dateline store migrate` brings it up to date
UNWRITABLE: Final = "D405"  # the store cannot be written: read-only, no right, or a file is in the way
DISK_FULL: Final = "D406"  # the disk is full; what was in the store before is whole
BUSY: Final = "D407"  # another program writes to the store, and did not end in time
DAMAGED: Final = "D408"  # a file of the store is missing, cut off or altered; `dateline store check` tells which
BAD_INDEX: Final = "D409"  # the full-text index cannot be used; `dateline store rebuild-index` makes it anew
BAD_PATH: Final = "D410"  # a path with signs that the libraries of the store cannot take
NO_LIBRARY: Final = "D411"  # a library of the extra `store` is not installed
UNREACHABLE: Final = "D412"  # an object store that cannot be reached, read or written
