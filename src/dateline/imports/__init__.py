"""Events of other data sets, read from their own files: one module a data set, all listed in `registry`."""

from __future__ import annotations
