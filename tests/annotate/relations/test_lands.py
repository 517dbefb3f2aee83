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
    small = (("Kayes", "place"),)
    assert Lands(make_cast(IN.replace("Bamako", "Kayes"), names=small)).at == {}


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


def test_bodies_and_bays_with_the_name_of_a_town() -> None:
    """A name that opens with a town of a country of the page is at home there."""
    parse = "Bamako/PROPN/compound/2 Port/PROPN/nsubj/3 closed/VERB/root/0 ./PUNCT/punct/3"
    port = (("Bamako Port", "organization"), ("Mali", "country"), ("Togo", "country"))
    cast = make_cast(MET, parse, names=port)
    assert Lands(cast).at[word(cast, "Port")] == "MLI"


def test_where_something_goes_is_not_where_it_is() -> None:
    """Police act in the country that is named, not in the town that a train goes to."""
    sent = "Togo/PROPN/nsubj/2 sent/VERB/root/0 trains/NOUN/obj/2 to/ADP/case/5 Bamako/PROPN/obl/2"
    parse = f"{sent} ,/PUNCT/punct/7 police/NOUN/parataxis/2"
    cast = make_cast("Mali/PROPN/root/0", parse, names=NAMES)
    assert Lands(cast).near(word(cast, "police"), is_person=False) == "TGO"


def test_what_is_named_after_a_person_may_be_foreign() -> None:
    """A country that stands only behind somebody is his where it is the page's, else one that he deals with."""
    parse = "Mayors/NOUN/nsubj/2 met/VERB/root/0 Mali/PROPN/obj/2 ./PUNCT/punct/2"
    foreign = make_cast("Togo/PROPN/root/0", "Togo/PROPN/root/0", parse, names=NAMES)
    own = make_cast("Mali/PROPN/root/0", parse, names=NAMES)
    assert Lands(foreign).near(word(foreign, "Mayors"), is_person=True) == "TGO"
    assert Lands(own).near(word(own, "Mayors"), is_person=True) == "MLI"


def test_the_page_speaks_of_the_country_that_it_names_most() -> None:
    """Where a block names none, the page's counts; of two named as often the first."""
    cast = make_cast(MET, "Mali/PROPN/root/0", LATER, names=NAMES)
    assert Lands(cast).main == "MLI"
    assert Lands(cast).near(word(cast, "Mayors"), is_person=True) == "MLI"
    assert Lands(make_cast(LATER)).main is None


def test_a_large_place_needs_no_country_on_the_page() -> None:
    """A city of millions says its country; a village abroad that has its name does not."""
    parse = "Lagos/PROPN/nsubj/2 voted/VERB/root/0 ./PUNCT/punct/2"
    cast = make_cast(parse, names=(("Lagos", "place"),))
    assert Lands(cast).at[word(cast, "Lagos")] == "NGA"
    paris = make_cast(parse.replace("Lagos", "Paris"), MET, names=(("Paris", "place"), *NAMES))
    assert Lands(paris).at[word(paris, "Paris")] == "FRA"


def test_a_state_says_which_town_is_meant() -> None:
    """The town before a state is in the state."""
    parse = "Paris/PROPN/nsubj/5 ,/PUNCT/punct/3 Texas/PROPN/appos/1 ,/PUNCT/punct/3 voted/VERB/root/0 ./PUNCT/punct/5"
    cast = make_cast(parse, names=(("Paris", "place"), ("Texas", "place")))
    assert Lands(cast).at[word(cast, "Paris")] == "USA"


def test_a_diplomat_is_abroad() -> None:
    """The country of an ambassador is not that of the ministry that calls him."""
    parse = (
        "Police/NOUN/nsubj/2 met/VERB/root/0 the/DET/det/4 ambassador/NOUN/obj/2 of/ADP/case/6 Mali/PROPN/nmod/4 "
        "./PUNCT/punct/2"
    )
    spoke = "Togo/PROPN/nsubj/2 spoke/VERB/root/0 ./PUNCT/punct/2"
    cast = make_cast(spoke, spoke, parse, names=NAMES)
    assert Lands(cast).near(word(cast, "Police"), is_person=False) == "TGO"
