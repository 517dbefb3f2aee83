"""Events of a page: who did what to whom, in the types of the codebook, with status and claim."""

from dateline.annotate.events.annotator import Events

__all__ = ["Events"]
