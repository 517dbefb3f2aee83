"""Words beside a person's name that tell in which walk of life to look for him."""

from __future__ import annotations

from typing import Final

# what those who hold offices of states are hardly ever called by the news
ELSEWHERE: Final = frozenset(
    "striker goalkeeper midfielder defender winger forward quarterback pitcher batsman bowler cricketer "
    "footballer coach trainer cyclist sprinter swimmer skier skater golfer boxer jockey wrestler rower gymnast "
    "athlete medallist medalist olympian teammate player singer songwriter rapper guitarist drummer "
    "pianist violinist composer conductor musician dj band actor actress comedian filmmaker film-maker "
    "screenwriter playwright novelist poet painter sculptor photographer cartoonist dancer choreographer "
    "designer model chef restaurateur blogger youtuber influencer historian biologist chemist "
    "physicist mathematician astronomer geologist botanist zoologist psychologist surgeon nurse midwife "
    "teacher student pupil farmer fisherman driver bus taxi shopkeeper waiter waitress carpenter plumber "
    "electrician miner baker butcher villager resident".split()
)
PAST: Final = frozenset("former ex late onetime erstwhile then ousted deposed toppled".split())
