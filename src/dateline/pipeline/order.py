"""Puts annotators in an order in which each finds what it needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from dateline.errors import AnnotatorError

if TYPE_CHECKING:
    from dateline.annotate.base import Annotator

UNMET: Final = "D603"  # an annotator needs what no other gives, or annotators need each other in a circle


def order_annotators(annotators: Sequence[Annotator]) -> tuple[Annotator, ...]:
    """Return the annotators, each after all that give what it needs, else in the order given.

    Raises `AnnotatorError`: D602 two of one name, D603 a need that nothing gives or that the annotators give each other
    in a circle.
    """
    _check_names(annotators)
    _check_needs(annotators)
    ordered: list[Annotator] = []
    waiting = list(annotators)
    while waiting:
        ready = next((each for each in waiting if not _open_needs(each, waiting)), None)
        if ready is None:
            names = ", ".join(annotator.name for annotator in waiting)
            raise AnnotatorError(UNMET, f"the annotators {names} need each other in a circle; take one of them out")
        ordered.append(ready)
        waiting.remove(ready)
    return tuple(ordered)


def _check_names(annotators: Sequence[Annotator]) -> None:
    for name, count in Counter(annotator.name for annotator in annotators).items():
        if count > 1:
            raise AnnotatorError("D602", f"{count} annotators are called {name}; a plug-in needs a name of its own")


def _check_needs(annotators: Sequence[Annotator]) -> None:
    given = {kind for annotator in annotators for kind in annotator.gives}
    for annotator in annotators:
        missing = sorted(annotator.needs - given)
        if missing:
            message = f"annotator {annotator.name} needs {', '.join(missing)}, which no annotator gives; add one"
            raise AnnotatorError(UNMET, message)


def _open_needs(annotator: Annotator, waiting: Sequence[Annotator]) -> set[str]:
    """Return the needs of an annotator that others, not yet placed, give."""
    return {kind for other in waiting if other is not annotator for kind in other.gives & annotator.needs}
