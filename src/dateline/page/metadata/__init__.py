"""What a page says of itself: title, authors, publisher, dates, from markup or from the words on the page."""

from __future__ import annotations
