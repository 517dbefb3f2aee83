"""Texts cut into the atoms of quantities."""

from __future__ import annotations

import pytest

from dateline.annotate.quantities.atoms import cut_atoms


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("12.3m tons", "number:12.3 word:m word:tons"),
        ("US$5", "word:US mark:$ number:5"),
        ("RM2.70", "word:RM number:2.70"),
        ("an XC40", "word:an code:XC40"),
        ("at 7.05am", "word:at skip:7.05am"),
        ("in the 1990s", "word:in word:the skip:1990s"),
        ("20m2", "number:20 code:m2"),
        ("1 500 000 km", "number:1 500 000 word:km"),
        ("3½ pints", "number:3½ word:pints"),
        ("2019-09-01T10:38:07Z", "skip:2019-09-01T10:38:07Z"),
        ("see www.example.org/5 now", "word:see skip:www.example.org/5 word:now"),
    ],
)
def test_a_text_is_cut_where_quantities_need_it(text: str, cut: str) -> None:
    """Numbers apart from what is glued to them; dates, times and addresses whole."""
    atoms = cut_atoms(text, start=0, end=len(text), prefixes=frozenset({"US", "RM"}))
    assert " ".join(f"{atom.kind}:{atom.text}" for atom in atoms) == cut
    assert all(text[atom.start : atom.end] == atom.text for atom in atoms)
