"""Where an exception becomes a `Failure`, and a `Failure` an exception."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NoReturn, TypeVar

from dateline.errors import AnnotatorError, DatelineError, ModelError, PageError, SchemaError, StoreError, UsageError
from dateline.schema import Failure

if TYPE_CHECKING:
    from dateline.schema.record import Stage

CRASHES: Final[dict[str, str]] = {
    "open": "D199",
    "parse": "D199",
    "annotate": "D699",
    "assemble": "D299",
    "write": "D499",
}
_FAMILIES: Final[dict[str, type[DatelineError]]] = {
    "D1": PageError,
    "D2": SchemaError,
    "D3": ModelError,
    "D4": StoreError,
    "D5": UsageError,
    "D6": AnnotatorError,
}
_T = TypeVar("_T")


def guard(work: Callable[[], _T], *, uri: str, stage: Stage, by: str) -> _T | Failure:
    """Return what the work returns, or the failure that says what went wrong, at which stage and in whose hands.

    Once pages are read, this is the one place where any exception is caught: plug-ins, and parsers given broken pages,
    can raise what they like, and one page must not stop a million.
    """
    try:
        return work()
    except DatelineError as error:
        return Failure(document=uri, stage=stage, code=error.code, message=error.message)
    except Exception as error:  # noqa: BLE001 - as the docstring says
        message = f"{by} raised {type(error).__name__}: {error}; please report it with the page"
        return Failure(document=uri, stage=stage, code=CRASHES[stage], message=message)


def raise_failure(failure: Failure) -> NoReturn:
    """Raise the error of a failure, of the class that its code belongs to."""
    raise make_error(failure.code, f"{failure.document}: {failure.message}")


def make_error(code: str, message: str) -> DatelineError:
    """Return the error of a code, of the class that the code belongs to."""
    return _FAMILIES.get(code[:2], DatelineError)(code, message)
