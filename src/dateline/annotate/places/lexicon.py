"""Classes of the words that stand in and around names of places."""

from __future__ import annotations

from typing import Final

LOCATING: Final = frozenset(
    "in at near outside inside off across throughout toward towards around into within beyond through above".split()
)  # "in Gao": what follows is where something is
MOVING: Final = frozenset({"from", "to", "via", "for", "leaving", "between"})
OF: Final = frozenset({"of"})
# words that may stand inside a name between two with capitals: "Isle of Man", "Port-au-Prince", "Stratford-upon-Avon"
JOINING: Final = frozenset(
    "of the de la du des del le les di da do dos das al el es as ash et y en an am der den upon on sur au aux sous "
    "under and 's ’s ' ’ - \u2010 \u2011 \u2013 . &".split()
)
COMPASS: Final = frozenset(
    "north south east west northern southern eastern western northeast northwest southeast southwest central upper "
    "lower greater metro metropolitan downtown mid inner outer northeastern "
    "northwestern southeastern southwestern".split()
)
DIVISIONS: Final = frozenset(
    "county parish province state district region department prefecture governorate oblast borough township "
    "municipality territory city town village republic".split()
)
WATERS: Final = frozenset(
    "river lake sea bay ocean gulf strait island islands isle mount mountain mountains valley desert peninsula "
    "peak creek canal harbor harbour beach cape delta hills forest park falls lakes reservoir glacier".split()
)
STREETS: Final = frozenset(
    "street st avenue ave road rd drive dr lane boulevard blvd highway route interstate parkway court square way "
    "bridge plaza terrace crescent exit turnpike expressway".split()
)
BODIES: Final = frozenset(
    "university college school institute hospital department police council court board commission committee "
    "association society club bank ministry government authority office church fire sheriff bureau agency museum "
    "library center centre company corporation inc ltd group times post news herald tribune journal gazette daily "
    "medical health community chamber airport airlines air press review union league team party senate assembly "
    "parliament foundation festival theater theatre hall house hotel cathedral academy".split()
)
SAYING: Final = frozenset(
    "say tell warn deny accuse claim insist announce declare argue urge call reject condemn demand vow pledge agree "
    "refuse want seek hope fear promise threaten propose back support oppose criticize criticise blame sign veto "
    "recognize recognise invade attack retaliate sanction impose ban expel recall negotiate sue ratify withdraw "
    "maintain contend confirm stress object protest complain hail add acknowledge admit concede signal spread "
    "deploy vote decide plan respond reply welcome dismiss accept offer request order send supply buy sell export "
    "import lift suspend resume close open launch test fire strike beat defeat win lose draw host".split()
)  # what a government, an army or a team does, not a town
COUNTERPART: Final = frozenset({"with", "against", "between", "by", "on"})
RELATIONS: Final = frozenset(
    "talk talks negotiation deal agreement accord treaty pact war conflict dispute tension relation tie alliance "
    "meeting dialogue row rift ceasefire truce border sanction pressure embargo attack lawsuit cooperation "
    "partnership contract trade".split()
)  # what governments have with one another: "talks with Hanoi", "tension between Hanoi and Manila"
TARGETED: Final = frozenset(
    "accuse warn urge press pressure sanction isolate support back blame condemn criticize criticise praise thank "
    "threaten ask persuade convince punish recognize recognise assure invade attack beat defeat join".split()
)  # what is done to a government: "accused Minsk"
