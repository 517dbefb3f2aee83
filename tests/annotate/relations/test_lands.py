"""Of which country a page speaks where."""

from __future__ import annotations

from dateline.annotate.relations.lands import Lands
from tests.annotate.casts import make_cast, word

NAMES = (("Togo", "country"), ("Mali", "country"), ("Bamako", "place"))
MET = "Togo/PROPN/nsubj/2 met/VERB/root/0 Mali/PROPN/obj/2 and/CCONJ/cc/5 police/NOUN/conj/2 ./PUNCT/punct/2"
IN = "Police/NOUN/nsubj/2 met/VERB/root/0 in/ADP/case/4 Bamako/PROPN/obl/2 ./PUNCT/punct/2"
LATER = "Mayors/NOUN/nsubj/2 spoke/VERB/root/0 ./PUNCT/punct/2"


def test_countries_and_towns_by_word() -> None:
    """A town counts where the page names its country."""
    assert set(Lands(make_cast(MET, IN, names=NAMES)).at.values()) == {"TGO", "MLI"}
    assert Lands(make_cast(IN, names=NAMES)).at == {}


def test_the_subject_comes_first() -> None:
    """Of two countries in a sentence that of its subject is spoken of."""
    cast = make_cast(MET, names=NAMES)
    assert Lands(cast).near(word(cast, "police"), is_person=False) == "TGO"


def test_persons_travel() -> None:
    """Where police act they are at home; a person in a town need not be."""
    cast = make_cast(MET, MET, IN, names=NAMES)
    lands = Lands(cast)
    assert lands.near(word(cast, "Police"), is_person=False) == "MLI"
    assert lands.near(word(cast, "Police"), is_person=True) == "TGO"  # named first


def test_the_page_speaks_of_the_country_that_it_names_most() -> None:
    """Where a block names none, the page's counts; of two named as often the first."""
    cast = make_cast(MET, "Mali/PROPN/root/0", LATER, names=NAMES)
    assert Lands(cast).main == "MLI"
    assert Lands(cast).near(word(cast, "Mayors"), is_person=True) == "MLI"
    assert Lands(make_cast(LATER)).main is None
