"""Whether what a clause says holds."""

from __future__ import annotations

import pytest

from dateline.annotate.roles.modality import is_negated, is_past, said_by_modals
from tests.annotate.casts import cast_of, make_cast, word

IS = "Eva/PROPN/nsubj/4 {0}/AUX/aux/4 be/AUX/cop/4 mayor/NOUN/root/0 ./PUNCT/punct/4"


@pytest.mark.parametrize(
    ("helper", "said"), [("will", "future"), ("shall", "future"), ("may", "open"), ("would", "open"), ("has", None)]
)
def test_helping_verbs(helper: str, said: str | None) -> None:
    """What is to come is future, what is thought of is open."""
    cast = make_cast(IS.format(helper))
    assert said_by_modals(cast, word(cast, "mayor")) == said


def test_conditions_and_ends() -> None:
    """What hangs on an "if" is open, what is no longer so is over."""
    cast = make_cast("If/SCONJ/mark/2 elected/VERB/root/0 formerly/ADV/advmod/2")
    assert said_by_modals(cast, 1) == "open"
    cast = make_cast("once/ADV/advmod/2 mayor/NOUN/root/0")
    assert said_by_modals(cast, 1) == "over"


def test_denial_and_past() -> None:
    """What never was is denied, and past."""
    cast = cast_of("negated")
    assert is_negated(cast, word(cast, "president"))
    assert is_past(cast, word(cast, "president"))
    now = cast_of("led")
    assert not is_negated(now, word(now, "head"))
    assert not is_past(now, word(now, "head"))
