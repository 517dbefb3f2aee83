"""What a page does not say of itself and its words let one conclude: year, outlet, the language it was written in."""

from __future__ import annotations
