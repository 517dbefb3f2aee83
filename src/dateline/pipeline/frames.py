"""Messages between a process and its workers: a length, then MessagePack. No pickle."""

from __future__ import annotations

from typing import IO, Final, TypeVar

import msgspec
from msgspec import Struct

from dateline.schema import Document, Failure, Page, Record

_LENGTH: Final = 8  # bytes of the length before each message
_T = TypeVar("_T")


class Greeting(Struct, frozen=True, kw_only=True):
    """A worker's first message: ready, or the error that keeps it from work."""

    code: str | None = None
    message: str = ""


class Request(Struct, frozen=True, kw_only=True):
    """What a worker is to read: a page, or a document that was one; one of the two is there."""

    page: Page | None = None
    document: Document | None = None


class Answer(Struct, frozen=True, kw_only=True):
    """A worker's answer to one page: one of the two is there."""

    record: Record | None = None
    failure: Failure | None = None


def send(stream: IO[bytes], message: object) -> None:
    """Write one message."""
    body = msgspec.msgpack.encode(message)
    stream.write(len(body).to_bytes(_LENGTH, "big") + body)
    stream.flush()


def receive(stream: IO[bytes], kind: type[_T]) -> _T | None:
    """Return the next message, or None where the stream has ended, be it in the middle of one."""
    head = stream.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    size = int.from_bytes(head, "big")
    body = stream.read(size)
    return msgspec.msgpack.decode(body, type=kind) if len(body) == size else None
