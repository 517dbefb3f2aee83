"""Gold files in, predictions out: JSON lines and plain text, gzip by content, with errors that say what is wrong."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

import msgspec

from dateline.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

GZIP_MAGIC: Final = b"\x1f\x8b"


class HasId(Protocol):
    """A gold row; its id is what predictions are matched by."""

    @property
    def id(self) -> str:
        """Return the id, unique in its file."""
        ...


Row = TypeVar("Row", bound=HasId)


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file, unpacked if it is gzip; raises `UsageError` D581 or D582."""
    try:
        data = path.read_bytes()
        if data.startswith(GZIP_MAGIC):
            data = gzip.decompress(data)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise UsageError("D582", f"{path} is a damaged gzip file ({error})") from error
    except OSError as error:
        raise UsageError("D581", f"{path} cannot be read ({error.strerror}); give the path of a file") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError("D582", f"{path} is not UTF-8 (byte {error.start})") from error


def read_rows(path: Path, kind: type[Row]) -> list[Row]:
    """Return the rows of a JSON-lines file; raises `UsageError` D583 naming the first line that does not fit."""
    rows: dict[str, Row] = {}
    for number, row in decode_rows(path, kind):
        if row.id in rows:
            raise UsageError("D583", f"{path}, line {number}: a second row with id {row.id}")
        rows[row.id] = row
    return list(rows.values())


def decode_rows(path: Path, kind: type[Row]) -> list[tuple[int, Row]]:
    """Return each row with the number of its line, ids that come again among them; raises as `read_rows` does."""
    rows: list[tuple[int, Row]] = []
    decoder = msgspec.json.Decoder(kind)
    for number, line in enumerate(read_text(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            rows.append((number, decoder.decode(line)))
        except msgspec.MsgspecError as error:
            raise UsageError("D583", f"{path}, line {number}: not a row of this area ({error})") from error
    if not rows:
        raise UsageError("D583", f"{path} holds no rows; is it the file of another area?")
    return rows


def write_rows(path: Path, rows: Iterable[Mapping[str, object]]) -> None:
    """Write rows as JSON lines; raises `UsageError` D584 where that cannot be done."""
    write_bytes(path, b"".join(msgspec.json.encode(row) + b"\n" for row in rows))


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, packed if its name ends in `.gz`; raises `UsageError` D584 where that cannot be done."""
    if path.suffix == ".gz":
        data = gzip.compress(data, mtime=0)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise UsageError("D584", f"{path} cannot be written ({error.strerror})") from error


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, or of the names and contents of all files of a folder."""
    if path.is_file():
        return sha256(path.read_bytes()).hexdigest()
    total = sha256()
    for file in sorted(file for file in path.rglob("*") if file.is_file()):
        total.update(f"{file.relative_to(path).as_posix()}\0{sha256(file.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()
