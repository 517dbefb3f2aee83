"""Words as the Universal Dependencies English treebanks cut them: text in, word boundaries out.

The encoder was trained on those words, so raw text is cut the same way. What the rules below bring, rule by rule, is
measured in docs/decisions/020-words.md.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spacy.lang.en import English
from spacy.symbols import ORTH
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

if TYPE_CHECKING:
    from spacy.language import Language

# compounds are split ("Russian - led", "twenty - two"), but not after a prefix ("re-election", "anti-ship")
BOUND_PREFIXES: Final = (
    *("anti", "bi", "co", "counter", "cross", "cyber", "de", "e", "ex", "extra", "hyper", "inter", "intra", "macro"),
    *("mega", "meta", "micro", "mid", "mini", "mis", "multi", "neo", "non", "over", "paleo", "pan", "para", "post"),
    *("pre", "pro", "proto", "pseudo", "psycho", "quasi", "re", "semi", "socio", "sub", "super", "tele", "trans"),
    *("ultra", "un", "under", "uni", "up", "vice"),
)
# abbreviations that keep their full stop, over and above spaCy's own; not "No.", which as often is an answer
WITH_STOP: Final = (
    *("etc.", "al.", "cf.", "Nos.", "pp.", "vol.", "Vol.", "approx.", "est.", "Ft.", "Capt.", "Cpl.", "Maj."),
    *("Pvt.", "Cmdr.", "Brig.", "Amb.", "Hon.", "Pres.", "Min."),
)
PIECES: Final = {"wanna": ("wan", "na"), "Wanna": ("Wan", "na"), "outta": ("out", "ta")}
NOT_WHOLE: Final = ("and/or",)  # spaCy keeps it whole, the treebanks do not
PHONE: Final = r"(?:\+?\d{1,3}[-.])?(?:\d{3}[-.])?\d{3}[-.]\d{4}"  # "713-853-3989" is one word
RUNS: Final = (r"[!?]{2,}", r"\*{2,}", r"={2,}", r"_{2,}", r"~{2,}", r"#{2,}", r"<{2,}", r">{2,}")  # "?!", a drawn line
MAX_CHARACTERS: Final = 10_000_000  # of text into one string store: some 2,800 pages, then 0.4 s for a new one
LETTER: Final = r"[^\W\d_]"
EDGES: Final = ("_", "#", r"\!", r"\?", r"\*", "<", ">")  # spaCy's single marks, replaced by RUNS and HASH
HASH: Final = r"#(?![^\W\d])"  # "#elections" is one word, "#1" two
CLOCK: Final = r"(?<=:\d\d)(?:[ap]m|[AP]M)"  # "7:30PM" is two words


class SharedEnglish:
    """One blank English pipeline for all pages, made anew when its string store has grown large.

    spaCy keeps every string that it has seen. Documents made before keep the vocabulary they were made with.
    """

    def __init__(self) -> None:
        self._nlp: Language | None = None
        self._taken = 0

    def __call__(self, characters: int = 0) -> Language:
        """Return the pipeline; `characters` says how much text the caller is about to put into its string store."""
        self._taken += characters
        if self._nlp is None or self._taken > MAX_CHARACTERS:
            self._nlp, self._taken = make_english(), characters
        return self._nlp


shared_english: Final = SharedEnglish()


def make_english() -> Language:
    """Return a blank English pipeline that cuts words as the treebanks do."""
    nlp = English()
    prefixes = [rule for rule in English.Defaults.prefixes or () if rule not in EDGES]
    suffixes = [rule for rule in English.Defaults.suffixes or () if rule not in EDGES]
    nlp.tokenizer = Tokenizer(
        nlp.vocab,
        rules=_special_cases(),
        prefix_search=compile_prefix_regex([*RUNS, HASH, r"[!?*<>_]", *prefixes]).search,
        suffix_search=compile_suffix_regex([*RUNS, CLOCK, r"[!?*<>_#]", *suffixes]).search,
        infix_finditer=compile_infix_regex(_infixes()).finditer,
        token_match=re.compile(PHONE).fullmatch,
        url_match=English.Defaults.url_match,
    )
    return nlp


def _special_cases() -> dict[str, list[dict[int, str]]]:
    standard = English.Defaults.tokenizer_exceptions or {}
    cases = {form: parts for form, parts in standard.items() if form not in NOT_WHOLE}
    cases |= {form: [{ORTH: form}] for form in WITH_STOP}
    return cases | {form: [{ORTH: part} for part in parts] for form, parts in PIECES.items()}


def _infixes() -> list[str]:
    """Return spaCy's rules, its hyphen rule bound to stems that stand alone."""
    standard = [rule for rule in English.Defaults.infixes or () if "–" not in rule]
    unbound = "".join(f"(?<!^{_any_case(prefix)})" for prefix in BOUND_PREFIXES)
    return [
        *standard,
        rf"(?<={LETTER}){unbound}(?:-|–|—|--|---|——)(?={LETTER})",  # "Russian-led"
        rf"(?<=[.0-9])(?:-|–|—)(?={LETTER})",  # "U.S.-led", "15-year"
    ]


def _any_case(word: str) -> str:
    return "".join(f"[{letter}{letter.upper()}]" for letter in word)
