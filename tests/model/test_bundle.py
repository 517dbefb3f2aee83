"""The bundle and its hashes."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from dateline.errors import ModelError
from dateline.model.bundle import GRAPH, MANIFEST, SHIPPED, TOKENIZER, Manifest, hash_file, open_bundle

MOST_BYTES = 30_000_000


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the shipped bundle."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "bundle"))


def test_the_shipped_bundle_is_whole_and_small() -> None:
    """It opens, names its heads, and stays within what a package may weigh."""
    bundle = open_bundle()
    assert {"upos", "xpos", "feats", "lemma", "deps", "names", "mentions"} <= set(bundle.manifest.labels)
    assert bundle.size <= MOST_BYTES
    assert bundle.digest == hash_file(SHIPPED / GRAPH)[:8]


def test_the_card_names_data_and_licences() -> None:
    """Whoever uses the bundle can see what it was trained on, and how good it is as shipped."""
    card = open_bundle().card
    assert all(entry.licence and entry.words > 0 for entry in card.data)
    assert card.figures["int8"].keys() == card.figures["float"].keys() != set()


def test_no_bundle_is_said_plainly(tmp_path: Path) -> None:
    """An empty folder is no bundle."""
    with pytest.raises(ModelError, match="D301"):
        open_bundle(tmp_path)


@pytest.mark.parametrize("name", [GRAPH, TOKENIZER])
def test_a_damaged_file_is_found(copied: Path, name: str) -> None:
    """One byte more and the hash tells."""
    path = copied / name
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(ModelError, match="D302"):
        open_bundle(copied)


def test_a_missing_file_is_found(copied: Path) -> None:
    """All files of the manifest must be there."""
    (copied / GRAPH).unlink()
    with pytest.raises(ModelError, match="D302"):
        open_bundle(copied)


def test_a_broken_manifest_is_found(copied: Path) -> None:
    """Half a manifest is none."""
    (copied / MANIFEST).write_text('{"format": ')
    with pytest.raises(ModelError, match="D302"):
        open_bundle(copied)


def test_another_format_is_refused(copied: Path) -> None:
    """A later format is not guessed at."""
    manifest = msgspec.json.decode((copied / MANIFEST).read_bytes(), type=Manifest)
    later = msgspec.structs.replace(manifest, format="dateline.bundle/9")
    (copied / MANIFEST).write_bytes(msgspec.json.encode(later))
    with pytest.raises(ModelError, match="D303"):
        open_bundle(copied)
