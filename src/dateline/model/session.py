"""Runs the graph of a bundle on the CPU: the only module that imports onnxruntime."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from numpy.typing import NDArray

from dateline.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

Array = NDArray[Any]  # ids, marks and scores; each name in the graph has one type of number
Arrays = Mapping[str, Array]


class Runner(Protocol):
    """Something that runs the graph: ONNX Runtime, or the training code on the very same heads."""

    def __call__(self, inputs: Arrays) -> Arrays:
        """Return the graph's outputs by name."""
        ...


class OnnxRunner:
    """ONNX Runtime on `threads` cores; raises `ModelError` D304 when the graph cannot be loaded."""

    def __init__(self, path: Path, *, threads: int = 1) -> None:
        import onnxruntime  # noqa: PLC0415 - heavy, only where it is needed

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # the library raises its own classes, which have no common base
            raise ModelError("D304", f"ONNX Runtime cannot load {path} ({error}); install the bundle again") from error
        self._names = [output.name for output in self._session.get_outputs()]

    def __call__(self, inputs: Arrays) -> Arrays:
        """Run the graph once."""
        return dict(zip(self._names, self._session.run(None, dict(inputs)), strict=True))
