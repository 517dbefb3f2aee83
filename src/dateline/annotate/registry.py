"""Finds annotators: factories and entry points in, checked annotators out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from importlib.metadata import EntryPoint, entry_points
from typing import Final

from dateline.annotate.base import Annotator, AnnotatorFactory
from dateline.errors import AnnotatorError

GROUP: Final = "dateline.annotators"
NO_ANNOTATOR: Final = "D601"  # a plug-in gives something else than an annotator, or needs and gives are no sets
BROKEN: Final = "D606"  # a plug-in cannot be imported or made; the message says what it raised


def load_plugins(found: Iterable[EntryPoint] | None = None) -> list[AnnotatorFactory]:
    """Return the factories that installed packages offer under `dateline.annotators`, by name of the entry point.

    An entry point names a class, or a function without arguments, that makes an annotator. Raises `AnnotatorError` D606
    for one that cannot be imported: a broken plug-in is said, not left out in silence.
    """
    points = entry_points(group=GROUP) if found is None else found
    return [_load(point) for point in sorted(points, key=lambda point: point.name)]


def make_annotators(factories: Iterable[AnnotatorFactory]) -> list[Annotator]:
    """Return one annotator of each factory; raises `AnnotatorError` D601 for what is none, D606 for what breaks."""
    return [_check(_make(factory), factory) for factory in factories]


def describe(annotators: Iterable[Annotator]) -> Iterator[dict[str, object]]:
    """Yield name, needs and gives of each annotator, as the registry's snapshot keeps them."""
    for annotator in annotators:
        yield {"name": annotator.name, "needs": sorted(annotator.needs), "gives": sorted(annotator.gives)}


def _load(point: EntryPoint) -> AnnotatorFactory:
    try:
        factory = point.load()
    except Exception as error:  # importing a plug-in runs its code, which can raise what it likes
        why = _tell(error)
        message = f"the plug-in {point.name} ({point.value}) cannot be loaded: {why}; install it again or remove it"
        raise AnnotatorError(BROKEN, message) from error
    if not callable(factory):
        raise AnnotatorError(BROKEN, f"the plug-in {point.name} ({point.value}) is no class or function")
    made: AnnotatorFactory = factory
    return made


def _make(factory: AnnotatorFactory) -> object:
    try:
        return factory()
    except AnnotatorError:
        raise
    except Exception as error:  # as above
        message = f"{factory!r} makes no annotator: {_tell(error)}; mend it, or remove the plug-in"
        raise AnnotatorError(BROKEN, message) from error


def _tell(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _check(annotator: object, factory: AnnotatorFactory) -> Annotator:
    if not isinstance(annotator, Annotator):
        message = f"{factory!r} made {type(annotator).__name__}, which lacks name, needs, gives or __call__(doc)"
        raise AnnotatorError(NO_ANNOTATOR, message)
    for field in ("needs", "gives"):
        kinds = getattr(annotator, field)
        if not isinstance(kinds, AbstractSet) or not all(isinstance(kind, str) for kind in kinds):
            message = f"annotator {annotator.name}: {field} must be a set of strings, not {kinds!r}"
            raise AnnotatorError(NO_ANNOTATOR, message)
    return annotator
