"""The settings of a run: all that decides what comes out, kept beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How to train. Rates are AdamW's.

    `silver` is a file of tags that a teacher gave to texts without names and mentions (`training/teacher`).
    `start` is a finished run whose weights and labels to begin with. `heads` names those that learn, none means all;
    with `is_backbone_fixed` the others stay exactly as they are, so that a new head costs one short run.
    """

    backbone: str
    data: str
    passes: float = 10.0
    batch_pieces: int = 1500
    backbone_rate: float = 2.5e-4
    head_rate: float = 1.5e-3
    layer_decay: float = 0.9
    weight_decay: float = 0.01
    warmup: float = 0.06
    dropout: float = 0.1
    average: float = 0.998
    seed: int = 1
    heads: tuple[str, ...] = ()
    is_backbone_fixed: bool = False
    start: str | None = None
    silver: str | None = None
    extra_sets: tuple[str, ...] = ()
    max_sentences: int | None = None

    def save(self, path: Path) -> None:
        """Write the settings as JSON."""
        path.write_bytes(msgspec.json.format(msgspec.json.encode(self)))

    @classmethod
    def load(cls, path: Path) -> Settings:
        """Read settings that were saved."""
        return msgspec.json.decode(path.read_bytes(), type=cls)
