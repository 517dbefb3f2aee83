"""Annotators: each adds one kind of fact to a spaCy Doc. The list of the built-in ones, and the way to load all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.actors import Actors
from dateline.annotate.events import Events
from dateline.annotate.places import Places
from dateline.annotate.quantities import Quantities
from dateline.annotate.registry import load_plugins, make_annotators
from dateline.annotate.statements import Statements
from dateline.annotate.times import Times

if TYPE_CHECKING:
    from dateline.annotate.base import Annotator, AnnotatorFactory

BUILTIN: Final[tuple[AnnotatorFactory, ...]] = (Actors, Places, Times, Quantities, Statements, Events)


def load_annotators() -> list[Annotator]:
    """Return the built-in annotators and those of installed plug-ins; raises `AnnotatorError` D601 or D606."""
    return make_annotators([*BUILTIN, *load_plugins()])
