"""A model bundle on disk whose files are no model: enough for its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from dateline.model.bundle import CARD, FORMAT, GRAPH, MANIFEST, Bundle, Card, DataSet, Manifest, hash_file, open_bundle

if TYPE_CHECKING:
    from pathlib import Path

DATA = DataSet(name="Treebank", licence="CC BY-SA 4.0", source="a study", heads=("upos", "names"), words=204_000)
TINY = Card(
    summary="A bundle for tests.",
    backbone="mini",
    backbone_licence="Apache-2.0",
    command="make train",
    seed=1,
    passes=8,
    data=(DATA,),
    synthetic="none",
    figures={"float": {"upos": 96.4, "las": 89.1}, "int8": {"upos": 96.2}},
    limits="English alone.",
)


def make_bundle(folder: Path) -> Bundle:
    """Write a bundle into the folder and return it."""
    (folder / GRAPH).write_bytes(bytes(2_000_000))
    manifest = Manifest(
        format=FORMAT,
        name="tiny",
        version="0.1",
        labels={"names": ("O", "B-person", "I-person")},
        files={GRAPH: hash_file(folder / GRAPH)},
    )
    (folder / MANIFEST).write_bytes(msgspec.json.encode(manifest))
    (folder / CARD).write_bytes(msgspec.json.encode(TINY))
    return open_bundle(folder)
