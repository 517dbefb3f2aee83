"""The model bundle: a folder with the graph, the tokenizer, the labels and the card, each file known by its hash."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from dateline.errors import ModelError

FORMAT: Final = "dateline.bundle/1"
OTHER_FORMAT: Final = "D303"  # a bundle of another format than this version reads: train or get another
MANIFEST: Final = "manifest.json"
GRAPH: Final = "encoder.onnx"
TOKENIZER: Final = "tokenizer.json"
CARD: Final = "card.json"
LEMMAS: Final = "lemmas.txt"
SHIPPED: Final = Path(__file__).parent / "bundle"
Steps = tuple[tuple[float, ...], ...]
_T = TypeVar("_T")


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a bundle holds: `labels` maps each head to its labels in the order of the graph's outputs.

    `files` maps each file name to its SHA-256. Span heads have the labels `O`, `B-...`, `I-...`; `steps` gives for each
    of them how much likelier than by chance a label follows another (rows: the label before).
    """

    format: str
    name: str
    version: str
    labels: dict[str, tuple[str, ...]]
    files: dict[str, str]
    steps: dict[str, Steps] = {}


class DataSet(msgspec.Struct, frozen=True, kw_only=True):
    """A data set that the bundle was trained on."""

    name: str
    licence: str
    source: str
    heads: tuple[str, ...]
    words: int


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """The model card: what the bundle is, how it was made, on what, and how good it is.

    `figures` maps `float` and `int8` to metrics in percent on development data.
    """

    summary: str
    backbone: str
    backbone_licence: str
    command: str
    seed: int
    passes: float
    data: tuple[DataSet, ...]
    synthetic: str
    figures: dict[str, dict[str, float]]
    limits: str


class Bundle(msgspec.Struct, frozen=True, kw_only=True):
    """A bundle whose files were checked against their hashes."""

    folder: Path
    manifest: Manifest
    card: Card

    @property
    def digest(self) -> str:
        """Return eight characters that tell this graph from any other."""
        return self.manifest.files[GRAPH][:8]

    @property
    def size(self) -> int:
        """Return the size of all files in bytes."""
        return sum((self.folder / name).stat().st_size for name in self.manifest.files)


def open_bundle(folder: Path | None = None) -> Bundle:
    """Return the bundle of a folder, by default the one shipped with the package.

    Raises `ModelError`: D301 no bundle there, D302 a file is missing or damaged, D303 another format.
    """
    folder = SHIPPED if folder is None else folder
    manifest = _decode(folder / MANIFEST, Manifest)
    if manifest.format != FORMAT:
        message = (
            f"{folder} holds a bundle of format {manifest.format}, this version reads {FORMAT}; train or get another"
        )
        raise ModelError(OTHER_FORMAT, message)
    for name, digest in manifest.files.items():
        _check(folder / name, digest)
    return Bundle(folder=folder, manifest=manifest, card=_decode(folder / CARD, Card))


def hash_file(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    return sha256(path.read_bytes()).hexdigest()


def _check(path: Path, digest: str) -> None:
    try:
        found = hash_file(path)
    except OSError as error:
        raise ModelError("D302", f"{path} cannot be read ({error.strerror}); install the bundle again") from error
    if found != digest:
        message = f"{path} is damaged: its SHA-256 begins {found[:12]}, not {digest[:12]}; install the bundle again"
        raise ModelError("D302", message)


def _decode(path: Path, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except OSError as error:
        raise ModelError("D301", f"no model bundle at {path.parent} ({error.strerror}: {path.name})") from error
    except msgspec.MsgspecError as error:
        raise ModelError("D302", f"{path} is damaged ({error}); install the bundle again") from error
