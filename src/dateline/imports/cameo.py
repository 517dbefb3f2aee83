"""Codes of CAMEO as files have them, with zeros lost or not, and what they are in PLOVER."""

from __future__ import annotations

import re
from typing import Final

from dateline.codebook import CameoCode, shared_codebook
from dateline.imports.base import RowError

_CODE: Final = re.compile(r"\d{2,4}")  # 042, 1823; 42 and 311 where a program took them for numbers
BASE_DIGITS: Final = 3
LAST_ROOT: Final = 20


def read_cameo(text: str) -> str:
    """Return a code with its zeros; raises `RowError` for what is none.

    Codes have three or four digits and begin with a root from 01 to 20: whatever else begins otherwise lost a zero.

    >>> read_cameo("42"), read_cameo("311"), read_cameo("190")
    ('042', '0311', '190')
    """
    if _CODE.fullmatch(text) is None:
        raise RowError(f"{text!r} is no code of CAMEO")
    code = f"0{text}" if len(text) < BASE_DIGITS or int(text[:2]) > LAST_ROOT else text
    if code[:2] not in shared_codebook().roots:
        raise RowError(f"{text!r} is no code of CAMEO")
    return code


def find_type(code: str) -> CameoCode | None:
    """Return what a code is in PLOVER, by itself or by its first three digits; None for statements and appeals."""
    codes = shared_codebook().codes
    return codes.get(code) or codes.get(code[:BASE_DIGITS])
