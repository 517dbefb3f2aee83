"""Pages made for a test: stubs, lists, pages without an article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from dateline.page import parse
from dateline.schema import Page

if TYPE_CHECKING:
    from dateline.schema import Document

TITLE: Final = "Ferry company of Port Alder lays off half of its crews"
LEAD: Final = (
    "The ferry company of Port Alder told its crews on Monday that every second one of them would have to leave before"
    " the winter timetable begins."
)
SECOND: Final = (
    "The union of the deckhands called the decision a breach of the promise that the owner, Tomas Verel, had given when"
    " he bought the line from the province."
)
_LONGER: Final = """
On the northern line the boats will now cross only four times a day, said the harbour master, who expects that
commuters will have to wait for the second or the third boat and that freight will go by road around the bay.

The night line will be given up altogether, and the boats to the islands will sail on every second day only, which the
doctors and the teachers who live in town and work out there call the end of their service.

Verel did not answer questions. In a letter to the council, which was read out in its session on Tuesday, he wrote
that fuel had become dearer by a third within a year and that the province had not paid what it owed.

The council wants to hear both sides next week. Its chairwoman, Ines Odar, said that the town could take the line
back if the owner did not keep to the timetable that he had signed for ten years.

Until then nobody has to leave. The crews, who met on the quay in the evening, decided to go on sailing, and to
wear a black ribbon on the sleeve.

A similar quarrel ended two winters ago with a timetable that both sides signed, and which the province paid for
with a grant that has since run out. The grant came to four million a year, of which a quarter went into repairs.

Passengers were divided. Some said that they had long gone over to the bus; others, above all from the islands,
where the doctor comes by boat, said that they would block the pier if it came to the worst.

The oldest of the boats, which has carried cars and cattle across the bay for forty years, is for sale already; a yard
on the far side has offered to break it up for its steel.

Whoever has a ticket for the season gets a part of the price back. The company says that the counter on the quay stays
open until the end of the month.
"""
LONGER: Final = tuple(" ".join(text.split()) for text in _LONGER.split("\n\n"))
HEADLINES: Final = (
    "Mill owners ask for cheaper power before the frost",
    "Court of Hollin hears the case of the sunken barge",
    "Teachers and council agree on smaller classes",
    "Why the old lighthouse shines again",
    "Farmers of the delta sell their rice early",
    "A bridge too narrow for the new trams",
    "Three lists run for the harbour council",
    "Storm leaves the islands without light",
)
SUMMARIES: Final = (
    "The price has doubled since spring.",
    "The captain says that the buoy was dark.",
    "No room will hold more than twenty-four.",
    "A club of pensioners paid for the lamp.",
    "They fear that it will rot in the sheds.",
    "The engineers measured in the wrong place, it seems.",
    "The vote is in May, and the quay is quarrelling already.",
    "Repairs will take until Sunday at least.",
)


def read_html(body: str, *, head: str = "", uri: str = "https://courier.example/2019/11/ferry-crews") -> Document:
    """Read a page of HTML."""
    data = f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head>{body}</html>"
    return parse(Page(uri=uri, data=data.encode(), media_type="text/html", encoding="utf-8"))


def read_plain(text: str, *, uri: str = "page.txt") -> Document:
    """Read a page of plain text."""
    return parse(Page(uri=uri, data=text.encode(), media_type="text/plain"))


def ld(**values: object) -> str:
    """Return a script of JSON-LD."""
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **values})}</script>'


def article(*paragraphs: str, below: str = "") -> str:
    """Return the body of a page with an article."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        "<body><nav><a href=/>Home</a> <a href=/town>Town</a> <a href=/harbour>Harbour</a></nav>"
        f"<main><article><h1>{TITLE}</h1><p class=byline>By Ada Quay</p>{text}{below}</article></main>"
        "<footer>© The Port Alder Courier</footer></body>"
    )


def codes_of(document: Document) -> set[str]:
    """Return the codes of the notes of a page."""
    return {code for code, _ in document.notes}


def note_of(document: Document, code: str) -> str:
    """Return the message of the only note of a code."""
    (message,) = (message for each, message in document.notes if each == code)
    return message


def texts(document: Document, *roles: str) -> list[str]:
    """Return the texts of the blocks of some roles."""
    return [document.text[block.start : block.end] for block in document.blocks if block.role in roles]
