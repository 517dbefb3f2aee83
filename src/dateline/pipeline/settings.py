"""How sources are read: what the user says of the pages, which model, how many processes."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from msgspec import Struct

from dateline.page.columns import Columns
from dateline.page.limits import DEFAULT
from dateline.schema import Included

BATCH_SIZE: Final = 8  # pages a worker gets at a time: enough to keep it busy, little to read again should it die


class Settings(Struct, frozen=True, kw_only=True):
    """How to read.

    `published`, `uri` and `language` say what the pages do not, and win over what they say. `model` is a bundle folder,
    by default the shipped one. `workers` processes share the pages, `batch_size` at a time each. `allow_private` lets
    addresses inside a private network through. `columns` say which columns of a table hold what, where their names do
    not; `fetch_links` lets the pages be fetched that a feed, a sitemap or a list of addresses only names.
    `max_bytes` is as in `Limits`. `include` asks for facts of page furniture too, captions and related headlines among
    it: each is marked by the role of the block that it stands in.
    """

    published: str | None = None
    uri: str | None = None
    language: str | None = None
    model: Path | None = None
    workers: int = 1
    batch_size: int = BATCH_SIZE
    allow_private: bool = False
    columns: Columns = Columns()
    fetch_links: bool = False
    max_bytes: int = DEFAULT.max_bytes
    include: Included | None = None
