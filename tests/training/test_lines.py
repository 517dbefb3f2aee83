"""The classifier of lines: its data, and the trees as Dateline evaluates them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bench.page_rows import Line, LinesRow
from dateline.page.plain.features import FEATURES
from dateline.page.plain.words import WordVectors
from dateline.schema import Block, Document
from training.lines.mixing import mix, mix_pages
from training.lines.pages import make_page, site_of
from training.lines.silver import Style, make_silver

if TYPE_CHECKING:
    from pathlib import Path

VECTORS = WordVectors({"ministers": 1}, np.array([[0.0, 0.0], [1.0, 0.0]], dtype=np.float32))
TEXT = "Home\nThe ministers met in Walvis Bay.\nThey signed an agreement.\nContact\n"


def page_of(text: str = TEXT) -> LinesRow:
    """Return a row whose lines with a full stop are article."""
    lines, start = [], 0
    for line in text.splitlines(keepends=True):
        end = start + len(line.rstrip("\n"))
        lines.append(Line(start=start, end=end, label="article" if line.rstrip().endswith(".") else "furniture"))
        start += len(line)
    return LinesRow(id="1", text=text, lines=tuple(lines), url="https://www.courier.example/1")


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.courier.example/africa/1", "courier.example"),
        ("https://news.courier.co.uk/1", "courier.co.uk"),
        ("courier.example", "courier.example"),
    ],
)
def test_pages_of_one_site_stay_together(url: str, site: str) -> None:
    """The registered domain, not the host."""
    assert site_of(url) == site


def test_a_page_has_labelled_units() -> None:
    """Units carry the labels of their lines."""
    page = make_page(page_of(), VECTORS)
    assert page.labels.tolist() == [False, True, True, False]
    assert page.join([False, True, False, False]) == "The ministers met in Walvis Bay."
    assert page.table[:, FEATURES].tolist() == pytest.approx([0.0, 1 / 7, 0.0, 0.0])


def test_an_article_is_put_into_the_frame_of_another_page() -> None:
    """What stands above and below stays, with its labels; what stands inside the article comes along."""
    frame = make_page(page_of("Top\nIt rained in Oran.\nBottom\n"), VECTORS)
    filling = make_page(page_of("Menu\nThe vote was held.\nAdvertisement\nNobody won.\nEnd\n"), VECTORS)
    mixed = mix(frame, filling, VECTORS)
    assert [unit.text for unit in mixed.units] == [
        "Top",
        "The vote was held.",
        "Advertisement",
        "Nobody won.",
        "Bottom",
    ]
    assert mixed.labels.tolist() == [False, True, False, True, False]
    assert len(mixed.table) == len(mixed.units)


def test_mixtures_are_drawn_by_their_seed() -> None:
    """The same seed draws the same; a page without article is no part of any."""
    pages = [make_page(page_of(text), VECTORS) for text in ("Menu\nIt rained.\n", "A\nThey left.\nB\n", "Menu\nHome\n")]
    first, again = ([page.units for page in mix_pages(pages, 9, VECTORS, seed=4)] for _ in range(2))
    assert first == again
    assert len(first) == 9


def test_a_page_of_html_becomes_plain_text_with_labels() -> None:
    """Lines of body blocks are article; menus get the mark of the style."""
    document = Document(
        uri="urn:page",
        media_type="text/html",
        encoding="utf-8",
        sha256="0" * 64,
        text="Home\nIt rained in Oran.\nThe roads were closed.",
        blocks=(
            Block(start=0, end=4, role="furniture"),
            Block(start=5, end=23, role="paragraph"),
            Block(start=24, end=46, role="paragraph"),
        ),
    )
    page = make_silver(document, Style("• ", "\n\n"), "courier.example", VECTORS)
    assert [(unit.bullet, unit.text) for unit in page.units][:2] == [("•", "Home"), ("", "It rained in Oran.")]
    assert page.labels.tolist() == [False, True, True]


def test_vectors_keep_the_directions_in_which_lines_differ(tmp_path: Path) -> None:
    """Whole words of the vocabulary have rows; what only rare words differ in is lost."""
    safetensors = pytest.importorskip("safetensors.numpy")
    from training.lines import vectors

    names = ["[UNK]", "[CLS]", "##ing", "oran", "rain", "rare"]
    table = np.zeros((6, 70), dtype=np.float32)
    table[3, 0], table[4, 0], table[5, 1] = 5.0, -5.0, 1.0
    (tmp_path / "tokenizer.json").write_text(
        json.dumps({"model": {"vocab": {name: i for i, name in enumerate(names)}}})
    )
    safetensors.save_file({"embeddings.word_embeddings.weight": table}, tmp_path / "model.safetensors")
    made = vectors.make_vectors(["Oran rain", "rain Oran", "rare"], tmp_path)
    assert sorted(made.index) == ["oran", "rain", "rare"]
    assert made.vectors.shape == (4, vectors.DIMENSIONS)
    assert abs(made.vectors[made.index["oran"], 0] - made.vectors[made.index["rain"], 0]) == pytest.approx(10.0)


def test_a_forest_answers_as_the_models_it_is_made_of() -> None:
    """Log odds are the mean of the models'."""
    pytest.importorskip("sklearn")
    from sklearn.ensemble import HistGradientBoostingClassifier

    from training.forest import to_forest

    random = np.random.default_rng(0)
    table = random.normal(size=(300, 4)).astype(np.float32)
    labels = table[:, 0] * table[:, 1] > 0
    models = [
        HistGradientBoostingClassifier(max_iter=7, max_leaf_nodes=5, random_state=seed).fit(table, labels)
        for seed in range(2)
    ]
    expected = np.mean([model.decision_function(table) for model in models], axis=0)
    assert to_forest(models).score(table) == pytest.approx(expected, abs=1e-5)


def test_each_page_weighs_the_same() -> None:
    """However many lines it has; longer lines weigh more."""
    pytest.importorskip("sklearn")
    from training.lines.fit import weigh_lines

    weights = weigh_lines(make_page(page_of(), VECTORS))
    assert weights.sum() == pytest.approx(100)
    assert weights[1] > weights[0]
