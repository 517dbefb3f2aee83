"""The sentences under a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from dateline.cli.view.quotes import quote_row
from dateline.cli.view.scene import Scene, set_scene
from dateline.cli.view.table import Row
from tests.cli.records import find_all, make_record
from tests.cli.screens import make_test_look, read_plain, read_styles

if TYPE_CHECKING:
    from rich.text import Text

SCENE = set_scene(make_record(), look=make_test_look(), quotes=2)
TEXT = SCENE.record.document.text


def draw(words: str, *, width: int = 76, lines: int = 1, scene: Scene = SCENE) -> list[Text]:
    """Quote a row whose evidence is wherever the words stand."""
    return list(quote_row(Row((), "person", tuple(find_all(TEXT, words))), width=width, lines=lines, scene=scene))


def test_one_quote_for_each_sentence() -> None:
    """The place, then the words around the cited ones, cut on both sides where they do not fit."""
    assert read_plain(draw("Okoro")) == [
        "¶1   … minister of Kiribia, Anselm Okoro, met his Dravian counterpart, …",
        "¶1   Okoro said that 14 ferries had crossed without lights since March.",
    ]


def test_the_cited_words_are_coloured() -> None:
    """They stand out of the dimmed sentence."""
    styles = read_styles(draw("Okoro")[1])
    assert styles["Okoro"] == str(SCENE.look.style_kind("person"))
    assert "dim" in styles[" said that 14 ferries had crossed without lights since March."]


def test_all_cited_words_of_a_sentence_are_coloured() -> None:
    """Two spans in one sentence give one quote with both marked."""
    spans = (*find_all(TEXT, "Holm told"), *find_all(TEXT, "River Union"))
    quoted = list(quote_row(Row((), "event", spans), width=76, lines=2, scene=SCENE))
    assert {"Holm told", "River Union"} <= {text for line in quoted for text in read_styles(line)}


def test_the_number_of_quotes_is_bounded() -> None:
    """With no quotes asked for there are none."""
    assert draw("Okoro", scene=replace(SCENE, quotes=0)) == []
    assert len(draw("Okoro", scene=replace(SCENE, quotes=1))) == 1


def test_two_lines_hold_more() -> None:
    """Beside its fact a quote may fill two lines, each indented past the place."""
    lines = read_plain(draw("Petra Holm", width=50, lines=2))
    assert len(lines) == 2
    assert lines[1].startswith("    ")
    assert max(map(len, lines)) <= 50


def test_a_fact_without_evidence_is_not_quoted() -> None:
    """A row that cites nothing takes no line."""
    assert list(quote_row(Row(()), width=76, lines=1, scene=SCENE)) == []
