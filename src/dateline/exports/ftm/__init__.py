"""FollowTheMoney: entities of a page, and the statements that they are made of, each with where it stands."""

from __future__ import annotations
