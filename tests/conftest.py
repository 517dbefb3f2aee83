"""Settings that all tests share."""

from __future__ import annotations

import os

from hypothesis import settings

# A busy machine is no failure, so no deadline. A gate gives the same answer twice, so its examples are fixed;
# everywhere else each run looks at new ones.
settings.register_profile("gate", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None)
settings.register_profile("deep", deadline=None, max_examples=5_000)  # by hand: make deep
settings.load_profile("gate" if "CI" in os.environ else "explore")
