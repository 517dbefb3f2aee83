"""Keeps PyTorch out of processes that are Dateline's own: spaCy loads it wherever it is installed, and uses none of it.

It takes 400 MB and 2 s of every process. The library leaves it alone: other programs may train with it.
"""

from __future__ import annotations

import os
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

ASKING: Final = "thinc.compat"  # what spaCy computes with looks for PyTorch here, and only here
KEPT_OUT: Final = "torch"
WANTED: Final = "DATELINE_TORCH"  # a variable of the environment: set for plug-ins whose spaCy models need PyTorch


def keep_torch_out() -> None:
    """Let spaCy find no PyTorch when it is loaded; whoever imports it by name has it all the same."""
    if not os.environ.get(WANTED) and not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())


class _Finder(MetaPathFinder):
    """Finds the one module that looks for PyTorch."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to load it; nothing for all others."""
        if fullname != ASKING:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader)
        return spec


class _Loader(Loader):
    """Loads a module as another loader does, while there is no PyTorch."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Return what the other one does."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Run the module; one that was loaded before stays."""
        if KEPT_OUT in sys.modules:
            self._loader.exec_module(module)
            return
        sys.modules[KEPT_OUT] = None  # type: ignore[assignment]  # what makes an import fail
        try:
            self._loader.exec_module(module)
        finally:
            del sys.modules[KEPT_OUT]
