"""The data sets that the bundle is trained on, with source and licence. Paths are relative to the data folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from training.data.attribution import read_polnear
from training.data.entities import read_ecb, read_names, read_re3d, read_uner, read_wikigold
from training.data.events import read_own, read_sentences
from training.data.texts import Text
from training.data.treebank import add_hints, add_names, read_treebank

Reader = Callable[[Path], Iterable[Text]]


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """A data set: `read` takes the data folder; `repeats` says how often a pass sees it."""

    name: str
    licence: str
    source: str
    read: Reader
    repeats: int = 1


def _ewt(folder: Path) -> Iterator[Text]:
    for text in read_treebank(folder / "train/ud/ewt-train.conllu.gz"):
        add_hints(text)
        yield text


def _gum(folder: Path) -> Iterator[Text]:
    """Yield GUM's texts; those that measure coreference teach no chains."""
    held = read_names(folder / "bench/actors/coref_dev.jsonl.gz")
    for text in read_treebank(folder / "train/ud/gum-train.conllu.gz"):
        add_names(text)
        if text.name in held:
            for sentence in text.sentences:
                del sentence.fields["chains"]
        yield text


def _ecb(folder: Path) -> Iterable[Text]:
    stories = folder / "bench/stories"
    return read_ecb(stories / "ecb_docs.train.jsonl.gz", stories / "ecb_events.train.jsonl")


SETS: tuple[TrainingSet, ...] = (
    TrainingSet("UD English-EWT, train", "CC BY-SA 4.0", "Universal Dependencies", _ewt),
    TrainingSet(
        "UD English-GUM, train, genres without a non-commercial licence", "CC BY 4.0", "Amir Zeldes et al.", _gum
    ),
    TrainingSet(
        "Wikigold",
        "CC BY 4.0",
        "Balasuriya et al. 2009",
        lambda folder: read_wikigold(folder / "train/ner/wikigold.conll.gz"),
        repeats=2,
    ),
    TrainingSet(
        "re3d, train documents, without its BBC Online part",
        "a licence a part: OGL 3.0, CC BY 3.0 AU, CC BY-SA 3.0, public domain",
        "Defence Science and Technology Laboratory",
        lambda folder: read_re3d(folder / "bench/actors/ner_train.jsonl.gz"),
        repeats=6,
    ),
    TrainingSet("ECB+, train topics", "CC BY 3.0", "Cybulska and Vossen 2014", _ecb),
    TrainingSet(
        "PolNeAR, train",
        "none stated for the data; used for training alone, no text of it is kept",
        "Newell, Margolin and Ruths 2018",
        lambda folder: read_polnear(folder / "bench/statements/train.jsonl.gz"),
    ),
    TrainingSet(
        "Sentences with events, written for Dateline",
        "that of Dateline",
        "training/material/events",
        lambda _: read_own(),
        repeats=3,
    ),
    TrainingSet(
        "PLV, train",
        "none stated; used for training alone, no text of it is kept",
        "Zero-Shot PLOVER, Hu et al. 2024",
        lambda folder: read_sentences(folder / "bench/events/plv_train.jsonl"),
        repeats=4,
    ),
    TrainingSet(
        "cameo_ner, train",
        "repository GPL-3, owners of the sentences not stated; used for training alone, no text of it is kept",
        "ConfliBERT, Hu et al. 2022",
        lambda folder: read_sentences(folder / "bench/events/cameo_ner_train.jsonl"),
        repeats=2,
    ),
    TrainingSet(
        "cameo_class, train",
        "repository GPL-3, owners of the sentences not stated; used for training alone, no text of it is kept",
        "ConfliBERT, Hu et al. 2022",
        lambda folder: read_sentences(folder / "bench/events/cameo_class_train.jsonl"),
    ),
)


def read_uner_dev(folder: Path) -> Iterator[Text]:
    """Yield the Universal NER development documents: no training set, used where a run asks for it by name."""
    return read_uner(folder / "bench/actors/ner_dev.jsonl.gz")
