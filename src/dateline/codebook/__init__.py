"""The codebook: what kinds of event there are, in PLOVER and in CAMEO, and those that a user adds."""

from dateline.codebook.book import shared_codebook
from dateline.codebook.types import CameoCode, Codebook, EventMode, EventType

__all__ = ["CameoCode", "Codebook", "EventMode", "EventType", "shared_codebook"]
