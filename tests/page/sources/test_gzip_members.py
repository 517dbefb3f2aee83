"""Gzip that is damaged loses the member that is, and says so; the others are unfolded."""

from __future__ import annotations

import gzip
import io
import random

import pytest

from dateline.errors import PageError
from dateline.page.sources.gzip_members import MAX_LOST, GzipMembers

PIECES = [f"The harbour of Koror was closed for the {number}th time. ".encode() * 40 for number in range(5)]
MEMBERS = [gzip.compress(piece) for piece in PIECES]


def unfold(data: bytes, step: int = 1000) -> tuple[bytes, list[int]]:
    """Return what comes out, and where it was damaged."""
    members = GzipMembers(io.BytesIO(data))
    return b"".join(iter(lambda: members.read(step), b"")), members.lost


@pytest.mark.parametrize("step", [1, 7, 100_000])
def test_members_one_after_the_other(step: int) -> None:
    """Of any size, empty ones, zeros behind the last."""
    data = b"".join([*MEMBERS, gzip.compress(b""), MEMBERS[0], bytes(70_000)])
    assert unfold(data, step) == (b"".join([*PIECES, PIECES[0]]), [])
    assert unfold(b"") == unfold(bytes(10)) == (b"", [])
    large = random.Random(1).randbytes(900_000)
    assert unfold(gzip.compress(large), 10_000) == (large, [])


@pytest.mark.parametrize("kept", [3, 11, 30, len(MEMBERS[1]) - 9, len(MEMBERS[1]) - 1])
def test_a_member_that_is_cut_off(kept: int) -> None:
    """What follows it is unfolded, wherever it was cut."""
    unfolded, lost = unfold(MEMBERS[0] + MEMBERS[1][:kept] + MEMBERS[2] + MEMBERS[3])
    assert unfolded.startswith(PIECES[0])
    assert unfolded.endswith(PIECES[2] + PIECES[3])
    assert lost == [len(MEMBERS[0])]


def test_a_member_that_is_damaged() -> None:
    """One byte is another."""
    for at in (0, 2, 12, 40, -1):
        broken = bytearray(MEMBERS[1])
        broken[at] ^= 0x55
        unfolded, lost = unfold(MEMBERS[0] + broken + MEMBERS[2])
        assert unfolded.startswith(PIECES[0])
        assert unfolded.endswith(PIECES[2])
        assert lost == [len(MEMBERS[0])]


def test_bytes_between_members() -> None:
    """They are passed over, and told."""
    assert unfold(MEMBERS[0] + b"nonsense" * 30_000 + MEMBERS[1]) == (PIECES[0] + PIECES[1], [len(MEMBERS[0])])


@pytest.mark.parametrize("data", [MEMBERS[0][:-5], MEMBERS[0] + b"nonsense", b"nonsense", MEMBERS[0] + b"\x1f\x8b\x08"])
def test_nothing_behind_the_damage(data: bytes) -> None:
    """That is an error, raised behind what could be unfolded."""
    with pytest.raises(PageError, match="D105: damaged gzip"):
        unfold(data)


def test_damage_without_end() -> None:
    """It is given up after so many places."""
    with pytest.raises(PageError, match="D105"):
        unfold(MEMBERS[0][:20] * (2 * MAX_LOST))
