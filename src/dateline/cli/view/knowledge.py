"""What is known of those who bear a name: each with its ids, names, offices and memberships."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.gutter import get_text_width, set_in_gutter
from dateline.cli.view.lines import wrap
from dateline.cli.view.theme import BOLD, DIM, Look
from dateline.kb.entries import Holder, Member
from dateline.kb.telling import Knowledge, KnownName

NAMES_SHOWN: Final = 24  # names of one entity; Moscow has seventy
MEMBERS_SHOWN: Final = 60  # members of one body; the United Nations have 193


def draw_knowledge(found: Sequence[Knowledge], look: Look) -> Iterator[Text]:
    """Yield the lines of all candidates, likeliest first."""
    for knowledge in found:
        yield Text()
        yield from _draw_entity(knowledge, look)
    yield Text()


def _draw_entity(knowledge: Knowledge, look: Look) -> Iterator[Text]:
    entry = knowledge.entry
    heading = Text.assemble((make_line(entry.name), BOLD + look.style_kind(entry.type)), (f"  {entry.type}", DIM))
    yield from set_in_gutter("", [heading], look)
    for label, text in _list_facts(knowledge):
        if text:
            yield from set_in_gutter(label, wrap(Text(make_line(text)), get_text_width(look), look=look), look)
    for label, lines in _list_spells(knowledge, look):
        for line in lines:
            yield from set_in_gutter(label, wrap(Text(make_line(line)), get_text_width(look), look=look), look)
            label = ""  # noqa: PLW2901 - once, beside the first


def _list_facts(knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    """Yield label and words of each simple fact; empty words for what is not known."""
    entry = knowledge.entry
    place = [knowledge.admin1.name if knowledge.admin1 else None, entry.country]
    point = "" if entry.lat is None or entry.lon is None else f"{entry.lat:.5f}, {entry.lon:.5f}"
    yield "id", entry.id
    yield "ids", _join(f"{scheme} {value}" for scheme, value in knowledge.ids.items())
    yield "country", _join(filter(None, place))
    yield "point", point
    yield "people", f"{entry.population:,}" if entry.population else ""
    yield "prior", f"{entry.prior:.2f}, found as {entry.kind}"
    yield "names", _cut([_tell_name(name) for name in knowledge.names], NAMES_SHOWN)
    yield "notes", _join(f"{field}: {value}" for field, value in knowledge.notes.items() if field != "source")
    yield "part of", _join(parent.name for parent in knowledge.parents)
    yield "source", _join(filter(None, (entry.source, knowledge.notes.get("source"))))


def _list_spells(knowledge: Knowledge, look: Look) -> Iterator[tuple[str, list[str]]]:
    """Yield label and lines of offices, a line each, and of memberships, all in one."""
    yield "offices", [_tell_office(holder, look) for holder in knowledge.offices]
    for label, members in (("members", knowledge.members), ("member of", knowledge.memberships)):
        names = [_tell_member(member, of=label == "member of") for member in members]
        yield label, [_cut(names, MEMBERS_SHOWN)] if names else []


def _tell_name(name: KnownName) -> str:
    """Return a name as it is written where that counts, else as it is compared, with what else is said of it."""
    if name.detail is None or name.kind in {"acronym", "weak"}:
        return name.detail or name.key
    return f"{name.key} ({name.detail})"


def _tell_office(holder: Holder, look: Look) -> str:
    spell = _tell_spell(holder.start, holder.end)
    sure = f" ({holder.certainty})" if holder.certainty else ""
    return f"{spell} {look.glyphs.dot} {holder.office}{sure}"


def _tell_member(member: Member, *, of: bool) -> str:
    name = (member.of if of else member.member).name
    return name if member.start is None and member.end is None else f"{name} ({_tell_spell(member.start, member.end)})"


def _tell_spell(start: str | None, end: str | None) -> str:
    return f"{start or '?'} to {end or 'now'}"


def _join(words: Iterable[str]) -> str:
    return ", ".join(words)


def _cut(words: Sequence[str], most: int) -> str:
    """Return the first words, and how many more there are."""
    more = len(words) - most
    return _join(words[:most]) + (f" and {more} more" if more > 0 else "")
