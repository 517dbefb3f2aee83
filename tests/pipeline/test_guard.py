"""Exceptions become failures and failures exceptions, codes kept."""

from __future__ import annotations

import pytest

from dateline.errors import AnnotatorError, DatelineError, PageError, SchemaError
from dateline.pipeline.guard import guard, raise_failure
from dateline.schema import Failure


def fail(error: Exception) -> int:
    """Raise."""
    raise error


def test_work_that_succeeds_passes_through() -> None:
    """The value comes back as it is."""
    assert guard(lambda: 3, uri="x", stage="parse", by="the parser") == 3


def test_an_error_on_purpose_keeps_its_code() -> None:
    """The failure says what the error said."""
    failure = guard(lambda: fail(PageError("D104", "nothing there")), uri="x", stage="parse", by="the parser")
    assert failure == Failure(document="x", stage="parse", code="D104", message="nothing there")


@pytest.mark.parametrize("error", [KeyError("k"), RecursionError("deep"), MemoryError(), UnicodeError("u")])
def test_any_other_exception_is_a_failure_that_names_the_culprit(error: Exception) -> None:
    """The code belongs to the stage, the message names who raised what."""
    failure = guard(lambda: fail(error), uri="x", stage="annotate", by="annotator loud")
    assert isinstance(failure, Failure)
    assert failure.code == "D699"
    assert failure.message.startswith(f"annotator loud raised {type(error).__name__}")


def test_an_interrupt_is_none_of_its_business() -> None:
    """Ctrl-C stops the program."""

    def interrupt() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        guard(interrupt, uri="x", stage="parse", by="the parser")


@pytest.mark.parametrize(
    ("code", "kind"), [("D104", PageError), ("D211", SchemaError), ("D699", AnnotatorError), ("X1", DatelineError)]
)
def test_a_failure_raises_the_class_of_its_code(code: str, kind: type[DatelineError]) -> None:
    """`dateline.read` raises what a caller can catch by class."""
    with pytest.raises(kind, match=f"{code}: page.txt: broken") as raised:
        raise_failure(Failure(document="page.txt", stage="parse", code=code, message="broken"))
    assert type(raised.value) is kind
