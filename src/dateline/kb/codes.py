"""The codes of what can be wrong with a knowledge base, its tables and the dumps it is made from."""

from __future__ import annotations

from typing import Final

NO_FILE: Final = "D801"  # there is no knowledge base at this path, or it cannot be read
DAMAGED: Final = "D802"  # the file is no knowledge base, or parts of it are gone
OTHER_VERSION: Final = "D803"  # the file was made by another version of Dateline: build it again
BAD_TABLE: Final = "D804"  # a table has an unknown or missing column, or a value that its column does not allow
NO_DUMP: Final = "D805"  # a dump is missing, damaged, or not in the format that its publisher uses
OTHER_DUMP: Final = "D806"  # a build that was stopped began from other dumps than those given now
IN_THE_WAY: Final = "D807"  # the file to be written exists already
UNWRITABLE: Final = "D808"  # the folder or disk does not take the file
