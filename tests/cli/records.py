"""Hand-built records for the tests of the view: a text in blocks, and facts found in it by their words."""

from __future__ import annotations

from dateline.schema import (
    Actor,
    ActorType,
    Block,
    BlockRole,
    Extent,
    FieldSource,
    Mention,
    Note,
    Record,
    RecordDocument,
    Span,
    Stamp,
    TrustMark,
    make_fact_id,
)

MAKER = "tests@1"
PAGE: tuple[tuple[BlockRole, str], ...] = (
    ("furniture", "Home"),
    ("furniture", "World"),
    ("furniture", "Business"),
    ("title", "Lake Tumba ferry talks open in Mbandaka"),
    ("standfirst", "Two governments look for a common rule for night crossings"),
    ("byline", "By Odile Makasi"),
    (
        "paragraph",
        (
            "The transport minister of Kiribia, Anselm Okoro, met his Dravian counterpart, Petra Holm, on Tuesday. "
            "Okoro said that 14 ferries had crossed without lights since March."
        ),
    ),
    (
        "paragraph",
        (
            "Dravia denies it. “None of our ships sailed at night,” Holm told the River Union before the talks,\n"
            "which both sides call the last chance before the rains."
        ),
    ),
    ("subhead", "What comes next"),
    ("list", "A list of lit ports by June"),
    ("list", "A common radio channel"),
    ("related", "Dravia buys two patrol boats"),
    ("tag", "Kiribia"),
    ("tag", "Dravia"),
    ("legal", "All rights reserved."),
)
ACTORS: tuple[tuple[str, ActorType, str | None, tuple[str, ...]], ...] = (
    ("Anselm Okoro", "person", "KIR", ("Anselm Okoro", "Okoro")),
    ("Petra Holm", "person", "DRV", ("Petra Holm", "Holm")),
    ("Kiribia", "country", "KIR", ("Kiribia",)),
    ("Dravia", "country", "DRV", ("Dravian", "Dravia")),
    ("River Union", "organization", None, ("River Union",)),
)


def join_blocks(pieces: tuple[tuple[BlockRole, str], ...]) -> tuple[str, tuple[Block, ...]]:
    """Return the pieces as one text, blank lines between, and their blocks."""
    text, blocks = "", []
    for role, piece in pieces:
        text += "\n\n" if text else ""
        blocks.append(Block(start=len(text), end=len(text) + len(piece), role=role))
        text += piece
    return text, tuple(blocks)


def find_all(text: str, words: str, *, start: int = 0) -> list[Span]:
    """Return every place where the words stand."""
    spans = []
    while (start := text.find(words, start)) >= 0:
        spans.append(Span(start, start + len(words), words))
        start += len(words)
    return spans


def make_actor(text: str, name: str, kind: ActorType, *, country: str | None, words: tuple[str, ...]) -> Actor:
    """Return an actor with a mention wherever one of its names stands, the longest name first."""
    taken: dict[int, Mention] = {}
    for word in sorted(words, key=len, reverse=True):
        for span in find_all(text, word):
            if not any(other.start <= span.start < other.end for other in taken.values()):
                taken[span.start] = Mention(span.start, span.end, span.quote, "name")
    mentions = tuple(taken[start] for start in sorted(taken))
    return Actor(
        id=make_fact_id("actor", name),
        evidence=tuple(Span(mention.start, mention.end, mention.quote) for mention in mentions[:1]),
        maker=MAKER,
        confidence=0.93,
        name=name,
        type=kind,
        country=country,
        mentions=mentions,
    )


def find_sentences(text: str, blocks: tuple[Block, ...]) -> tuple[Extent, ...]:
    """Return one extent for each block, cut after full stops that a space follows."""
    extents = []
    for block in blocks:
        start = block.start
        while (stop := text.find(". ", start, block.end)) >= 0:
            extents.append(Extent(start, stop + 1))
            start = stop + 2
        extents.append(Extent(start, block.end))
    return tuple(extents)


def make_record(
    pieces: tuple[tuple[BlockRole, str], ...] = PAGE,
    *,
    uri: str = "pages/ferries.txt",
    title: str | None = "Lake Tumba ferry talks open in Mbandaka",
) -> Record:
    """Return a record of the pieces with actors, trust indicators and notes."""
    text, blocks = join_blocks(pieces)
    actors = [make_actor(text, name, kind, country=country, words=words) for name, kind, country, words in ACTORS]
    byline = find_all(text, "Odile Makasi")[:1]
    document = RecordDocument(
        uri=uri,
        media_type="text/plain",
        sha256="0" * 64,
        text=text,
        language="en",
        title=title,
        authors=("Odile Makasi",) if byline else (),
        published=Stamp(value="2021-05-04", source="given"),
        sources=(FieldSource(field="authors", source="text", evidence=tuple(byline)),),
    )
    return Record(
        id="record-1",
        document=document,
        blocks=blocks,
        sentences=find_sentences(text, blocks),
        actors=tuple(actor for actor in actors if actor.mentions),
        trust=(
            TrustMark(indicator="journalist_expertise", found=bool(byline), evidence=tuple(byline), note="byline"),
            TrustMark(indicator="best_practices", found=False),
        ),
        notes=(Note("N601", "Events are not attempted in this version."),),
    )
