"""The model card of a bundle."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dateline.model.bundle import Card, DataSet
from training.sets import SETS

if TYPE_CHECKING:
    from training.settings import Settings

_SUMMARY = (
    "One encoder with many heads for English news: sentence starts, parts of speech, features, lemmas, "
    "dependencies, names and mentions of persons, organizations, places and countries, who says what (source, "
    "cue, content and their links), which mentions may be one, and events (type of PLOVER, status, words of "
    "actors and recipients)."
)
_COMMAND = (
    "python -m training train RUN --data DATA --device cuda (three seeds from the run before), python -m training "
    "average MEAN RUN RUN RUN, both a second time from that mean, then python -m training export MEAN BUNDLE"
)
_LIMITS = (
    "English only. Trained on web text, Wikipedia and a little news; names of products and works are found less "
    "well than persons, places and organizations. Text all in lower or upper case costs accuracy. The head of "
    "events knows the types of PLOVER; modes are the lexicon's."
)

_SILVER = (
    "The sentences with events were written for Dateline by a language model, none is from a newspaper; every "
    "trigger, status and party in them was marked as they were written. Names in texts without such labels (all of "
    "EWT, half of PolNeAR) were judged by a larger encoder, all-mpnet-base-v2 (Apache-2.0), trained on the sets with "
    "names: its two likeliest tags a word, weighed by its chances. Events in all texts without marked triggers were "
    "judged by two such encoders, trained on the sets with events, where their mean chance was sure. Sentences with "
    "events have the tags, trees and names that the bundle before gave them. The bundle went on from the one before "
    "by three passes, of which one of the three seeds saw no judged events, then by five; each time its weights are "
    "the mean of three seeds."
)


def make_card(settings: Settings, figures: dict[str, dict[str, float]]) -> Card:
    """Return the card of a run with its figures."""
    folder = Path(settings.data)
    return Card(
        summary=_SUMMARY,
        backbone="all-MiniLM-L6-v2 (sentence-transformers), 6 layers of width 384",
        backbone_licence="Apache-2.0",
        command=_COMMAND,
        seed=settings.seed,
        passes=settings.passes,
        data=tuple(_describe(entry.name, entry.licence, entry.source, folder=folder) for entry in SETS),
        synthetic=_SILVER,
        figures=figures,
        limits=_LIMITS,
    )


def _describe(name: str, licence: str, source: str, *, folder: Path) -> DataSet:
    texts = [text for entry in SETS if entry.name == name for text in entry.read(folder)]
    fields = sorted({field for text in texts for sentence in text.sentences[:1] for field in sentence.fields})
    words = sum(text.size for text in texts)
    return DataSet(name=name, licence=licence, source=source, heads=tuple(fields), words=words)
