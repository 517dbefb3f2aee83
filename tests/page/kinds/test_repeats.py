"""What stands twice on a page is read once."""

from __future__ import annotations

from dateline.page import codes
from dateline.schema import BODY_ROLES
from tests.page.kinds.pages import LEAD, LONGER, SECOND, TITLE, article, codes_of, note_of, read_html, read_plain, texts

TEXT = (LEAD, SECOND, *LONGER[:4])


def place(text: str, words: str, *, nth: int = 1) -> str:
    """Return where words stand for the nth time, as notes tell it."""
    at = -1
    for _ in range(nth):
        at = text.index(words, at + 1)
    return f"{at}-{at + len(words)}"


def test_a_lead_that_is_repeated_as_a_teaser() -> None:
    """It counts once; the note names both places."""
    document = read_html(article(*TEXT, below=f"<h3>In short</h3><p>{LEAD}</p>"))
    assert texts(document, *BODY_ROLES).count(LEAD) == 1
    told = f"{place(document.text, LEAD, nth=2)} repeats {place(document.text, LEAD)}"
    assert told in note_of(document, codes.REPEATED)


def test_an_article_that_stands_twice_in_html() -> None:
    """For small screens and for large ones, as one place each."""
    body = article(*TEXT).replace("</body>", article(*TEXT).removeprefix("<body>"))
    document = read_html(body)
    assert [text for text in texts(document, *BODY_ROLES) if text in TEXT] == list(TEXT)
    assert codes.REPEATED in codes_of(document)


def test_an_article_that_stands_twice_in_plain_text() -> None:
    """The second time it is furniture from its headline on."""
    once = "\n\n".join((TITLE, "By Ada Quay", *TEXT))
    document = read_plain(f"{once}\n\n{once}\n")
    assert texts(document, *BODY_ROLES) == list(TEXT)
    assert texts(document, "furniture") == [TITLE, "By Ada Quay", *TEXT]
    assert note_of(document, codes.REPEATED).endswith(
        f"once: {len(once) + 2}-{2 * len(once) + 2} repeats 0-{len(once)}"
    )


def test_a_dump_with_each_line_two_times() -> None:
    """Every line is there twice, and read once."""
    lines = ("Home", "Town", TITLE, "By Ada Quay", *TEXT, "© The Port Alder Courier")
    document = read_plain("\n".join(line for line in lines for _ in range(2)))
    assert texts(document, *BODY_ROLES) == list(TEXT)
    assert texts(document, "title") == [TITLE]
    assert set(TEXT) <= set(texts(document, "furniture"))


def test_a_headline_that_stands_three_times() -> None:
    """One is the title, the others tell nothing new."""
    document = read_plain("\n\n".join((TITLE, "Home", TITLE, "By Ada Quay", LEAD, SECOND, *LONGER[:2], TITLE)))
    assert texts(document, "title") == [TITLE]
    assert texts(document, "furniture").count(TITLE) == 2
    assert note_of(document, codes.REPEATED).count("repeats") == 2


def test_a_teaser_that_breaks_off_gives_way_to_the_whole() -> None:
    """Above the text stands how it begins."""
    teaser = f"{LEAD[:90]}..."
    document = read_html(article(teaser, *TEXT))
    assert teaser not in texts(document, *BODY_ROLES, "standfirst")
    assert texts(document, *BODY_ROLES)[0] == LEAD


def test_a_standfirst_that_the_text_repeats() -> None:
    """The text keeps its lead."""
    document = read_html(article(*TEXT).replace("<p class=byline>", f"<p class=standfirst>{LEAD}</p><p class=byline>"))
    assert texts(document, *BODY_ROLES)[0] == LEAD
    assert texts(document, "standfirst") == []


def test_an_interview_keeps_its_answers() -> None:
    """Short answers, and a question that is put twice."""
    talk = (
        "Will you stay?",
        "Yes, I will.",
        LEAD,
        "Will the others?",
        "Yes, I will.",
        SECOND,
        "Will you stay?",
        *LONGER[:2],
    )
    document = read_html(article(*talk))
    assert texts(document, *BODY_ROLES) == list(talk)
    assert codes.REPEATED not in codes_of(document)


def test_a_head_of_a_table_that_is_set_again_stays() -> None:
    """Rows of a table may be the same."""
    head = (
        "Line of the province that the boats sail\tCrossings a day in summer\tCrossings a day in winter and in spring."
    )
    row = "".join(f"<td>{cell}</td>" for cell in head.split("\t"))
    rows = f"<table><tr>{row}</tr><tr><td>North</td><td>8</td><td>4</td></tr><tr>{row}</tr></table>"
    document = read_html(article(*TEXT, below=rows))
    assert codes.REPEATED not in codes_of(document)
