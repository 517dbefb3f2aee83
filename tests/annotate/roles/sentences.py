"""Sentences of roles, parsed by hand: one a construction, with the names in it and the roles that it tells."""

from __future__ import annotations

from typing import Final, NamedTuple


class Sentence(NamedTuple):
    """A parsed sentence; each role reads "bearer: title of owner, status from..to"."""

    parse: str
    names: tuple[tuple[str, str], ...]
    roles: tuple[str, ...]


SENTENCES: Final[dict[str, Sentence]] = {
    "title": Sentence(
        "Zambian/ADJ/amod/3 Foreign/ADJ/amod/3 Minister/PROPN/nmod:desc/4 Chola/PROPN/nsubj/6 "
        "Mwape/PROPN/flat/4 met/VERB/root/0 Togo/PROPN/nmod:poss/9 's/PART/case/7 envoy/NOUN/obj/6 "
        ",/PUNCT/punct/11 Kofi/PROPN/appos/9 Amegah/PROPN/flat/11 ./PUNCT/punct/6",
        (("Foreign Minister Chola Mwape", "person"), ("Togo", "country"), ("Kofi Amegah", "person")),
        ("Chola Mwape: Foreign Minister of None, held", "Kofi Amegah: envoy of Togo, held"),
    ),
    "led": Sentence(
        "Jane/PROPN/nsubj/14 Boateng/PROPN/flat/1 ,/PUNCT/punct/5 who/PRON/nsubj/5 led/VERB/acl:relcl/1 "
        "the/DET/det/8 Cocoa/PROPN/compound/8 Board/PROPN/obj/5 until/ADP/case/10 2019/NUM/obl/5 "
        ",/PUNCT/punct/1 is/AUX/cop/14 the/DET/det/14 head/NOUN/root/0 of/ADP/case/18 the/DET/det/18 "
        "Ghana/PROPN/compound/18 Library/PROPN/nmod/14 ./PUNCT/punct/14",
        (("Jane Boateng", "person"), ("Cocoa Board", "organization"), ("Ghana Library", "organization")),
        ("Jane Boateng: leader of Cocoa Board, former ..2019", "Jane Boateng: head of Ghana Library, held"),
    ),
    "claimed": Sentence(
        "Pedro/PROPN/nsubj/3 Salas/PROPN/flat/1 proclaimed/VERB/root/0 himself/PRON/obj/3 "
        "president/NOUN/xcomp/3 of/ADP/case/7 Peru/PROPN/nmod/5 and/CCONJ/cc/10 was/AUX/aux:pass/10 "
        "recognised/VERB/conj/3 as/ADP/case/13 interim/ADJ/amod/13 leader/NOUN/obl/10 by/ADP/case/15 "
        "Chile/PROPN/nmod/13 ./PUNCT/punct/3",
        (("Pedro Salas", "person"), ("Peru", "country"), ("Chile", "country")),
        ("Pedro Salas: president of Peru, claimed", "Pedro Salas: interim leader of None, claimed"),
    ),
    "appointed": Sentence(
        "Ana/PROPN/nsubj:pass/4 Ruiz/PROPN/flat/1 was/AUX/aux:pass/4 appointed/VERB/root/0 "
        "prime/ADJ/amod/6 minister/NOUN/xcomp/4 of/ADP/case/8 Peru/PROPN/nmod/6 in/ADP/case/10 "
        "May/PROPN/obl/4 2018/NUM/nmod:unmarked/10 ./PUNCT/punct/4",
        (("Ana Ruiz", "person"), ("Peru", "country")),
        ("Ana Ruiz: prime minister of Peru, held 2018-05..",),
    ),
    "since": Sentence(
        "Ali/PROPN/nsubj/8 Konaté/PROPN/flat/1 ,/PUNCT/punct/4 president/NOUN/appos/1 since/ADP/case/6 "
        "2013/NUM/nmod/4 ,/PUNCT/punct/1 remained/VERB/root/0 as/ADP/case/10 chairman/NOUN/obl/8 "
        "of/ADP/case/14 the/DET/det/14 African/ADJ/amod/14 Union/PROPN/nmod/10 ./PUNCT/punct/8",
        (("Ali Konaté", "person"), ("African Union", "organization")),
        ("Ali Konaté: president of None, held 2013..", "Ali Konaté: chairman of African Union, held"),
    ),
    "titles": Sentence(
        "Former/ADJ/amod/2 judge/NOUN/nsubj/5 Luis/PROPN/appos/2 Paz/PROPN/flat/3 met/VERB/root/0 "
        "president/NOUN/compound/8 -/PUNCT/punct/6 elect/NOUN/nmod:desc/9 Rosa/PROPN/obj/5 "
        "Diaz/PROPN/flat/9 ./PUNCT/punct/5",
        (("Luis Paz", "person"), ("Rosa Diaz", "person")),
        ("Luis Paz: judge of None, former", "Rosa Diaz: president of None, future"),
    ),
    "as_mayor": Sentence(
        "Minister/PROPN/nmod:desc/4 of/ADP/case/3 Trade/PROPN/nmod/4 Amina/PROPN/nsubj/6 Sow/PROPN/flat/4 "
        "resigned/VERB/root/0 as/ADP/case/8 mayor/NOUN/obl/6 of/ADP/case/10 Lomé/PROPN/nmod/8 "
        "in/ADP/case/12 2020/NUM/obl/6 ./PUNCT/punct/6",
        (("Trade Amina Sow", "person"), ("Lomé", "place")),
        ("Amina Sow: Minister of Trade of None, held", "Amina Sow: mayor of Lomé of None, former ..2020"),
    ),
    "self_styled": Sentence(
        "The/DET/det/5 self/NOUN/compound/4 -/PUNCT/punct/2 styled/VERB/amod/5 governor/NOUN/nsubj/8 "
        "Ivan/PROPN/nsubj/8 Petrov/PROPN/flat/6 spoke/VERB/root/0 ./PUNCT/punct/8",
        (("Ivan Petrov", "person"),),
        ("Ivan Petrov: governor of None, claimed",),
    ),
    "counterpart": Sentence(
        "Kenya/PROPN/nmod:poss/3 's/PART/case/1 minister/NOUN/nsubj/8 ,/PUNCT/punct/5 Amina/PROPN/appos/3 "
        "Wario/PROPN/flat/5 ,/PUNCT/punct/3 met/VERB/root/0 her/PRON/nmod:poss/11 Ugandan/ADJ/amod/11 "
        "counterpart/NOUN/obj/8 ,/PUNCT/punct/13 Otto/PROPN/appos/11 Oryem/PROPN/flat/13 ./PUNCT/punct/8",
        (("Amina Wario", "person"), ("Ugandan", "country"), ("Otto Oryem", "person")),
        ("Amina Wario: minister of Kenya, held", "Otto Oryem: minister of None, held"),
    ),
    "served": Sentence(
        "Maria/PROPN/nsubj/3 Lopez/PROPN/flat/1 served/VERB/root/0 as/ADP/case/5 minister/NOUN/obl/3 "
        "of/ADP/case/7 agriculture/NOUN/nmod/5 of/ADP/case/9 Chile/PROPN/nmod/7 from/ADP/case/11 "
        "2010/NUM/obl/3 to/ADP/case/13 2014/NUM/obl/3 ./PUNCT/punct/3",
        (("Maria Lopez", "person"), ("Chile", "country")),
        ("Maria Lopez: minister of agriculture of Chile, former 2010..2014",),
    ),
    "negated": Sentence(
        "Peter/PROPN/nsubj/5 Obi/PROPN/flat/1 was/AUX/cop/5 never/ADV/advmod/5 president/NOUN/root/0 "
        "of/ADP/case/7 Nigeria/PROPN/nmod/5 ./PUNCT/punct/5",
        (("Peter Obi", "person"), ("Nigeria", "country")),
        (),
    ),
    "future": Sentence(
        "Eva/PROPN/nsubj/4 Novak/PROPN/flat/1 will/AUX/aux/4 become/VERB/root/0 ambassador/NOUN/xcomp/4 "
        "to/ADP/case/7 France/PROPN/nmod/5 ./PUNCT/punct/4",
        (("Eva Novak", "person"), ("France", "country")),
        ("Eva Novak: ambassador of None, future",),
    ),
    "spokeswoman": Sentence(
        "The/DET/det/2 ministry/NOUN/nmod:poss/4 's/PART/case/2 spokeswoman/NOUN/nsubj/9 ,/PUNCT/punct/6 "
        "Eva/PROPN/appos/4 Novak/PROPN/flat/6 ,/PUNCT/punct/4 left/VERB/root/0 ./PUNCT/punct/9",
        (("Eva Novak", "person"),),
        ("Eva Novak: spokeswoman of ministry, held",),
    ),
    "bank": Sentence(
        "Bank/PROPN/compound/4 of/ADP/case/3 Ghana/PROPN/compound/4 governor/NOUN/nmod:desc/5 "
        "Kofi/PROPN/nsubj/7 Addo/PROPN/flat/5 spoke/VERB/root/0 ./PUNCT/punct/7",
        (("Bank of Ghana", "organization"), ("Kofi Addo", "person")),
        ("Kofi Addo: governor of Bank of Ghana, held",),
    ),
}
