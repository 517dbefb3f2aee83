"""Formats that hold pages: archives, tables, mail, feeds, crawls. One module each; `formats` tells them apart."""

from __future__ import annotations
