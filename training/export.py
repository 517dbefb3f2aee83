"""A trained run to a bundle folder: ONNX graph with int8 weights, tokenizer, labels, card, hashes."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import torch

from dateline.model.bundle import CARD, FORMAT, GRAPH, LEMMAS, MANIFEST, TOKENIZER, Manifest, hash_file
from training.card import make_card
from training.evaluate import evaluate_bundle, evaluate_run
from training.lemmas import known_lemmas
from training.network import INPUTS, Graph, Network
from training.run import load_network, read_corpora
from training.steps import span_steps

if TYPE_CHECKING:
    from dateline.model.bundle import Steps
    from training.tasks.base import LabelSets

OPSET = 17
FLOAT_LAYERS = ("heads",)  # parts kept in float: see docs/decisions for what int8 costs them
NAME, VERSION = "minilm-l6", "1"


def export_bundle(run: Path, bundle: Path) -> None:
    """Write the bundle of a run, measured on development data in float and in int8."""
    network, settings, labels = load_network(run)
    bundle.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "float.onnx"
        write_graph(network, plain)
        quantize(plain, bundle / GRAPH)
    shutil.copyfile(Path(settings.backbone) / "tokenizer.json", bundle / TOKENIZER)
    texts = [text for corpus in read_corpora(settings) for text in corpus.texts]
    judged = read_corpora(msgspec.structs.replace(settings, silver=None))
    known = known_lemmas(text for corpus in judged for text in corpus.texts)
    (bundle / LEMMAS).write_text("".join(f"{lemma}\n" for lemma in sorted(known)), encoding="utf-8")
    card = make_card(settings, {"float": {}, "int8": {}})
    steps = span_steps(texts, labels)
    _write(bundle, card=card, labels=labels, steps=steps)
    data = Path(settings.data)
    figures = {"float": evaluate_run(run, data), "int8": evaluate_bundle(bundle, data)}
    _write(bundle, card=make_card(settings, figures), labels=labels, steps=steps)


def write_graph(network: Network, path: Path) -> None:
    """Export the network in float."""
    ids = torch.randint(999, 5000, (2, 16))
    inputs = {
        "ids": ids,
        "shapes": torch.ones_like(ids),
        "first": torch.arange(1, 11).expand(2, -1).contiguous(),
        "words": torch.ones(2, 10),
        "boundary": torch.zeros(2, 10),
    }
    names = list(network.outputs(inputs))
    axes = {name: {0: "batch", 1: "pieces" if name in {"ids", "shapes"} else "words"} for name in (*INPUTS, *names)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter warns of constants that are meant to be constant
        torch.onnx.export(
            Graph(network).eval(),
            tuple(inputs[name] for name in INPUTS),
            str(path),
            input_names=list(INPUTS),
            output_names=names,
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )


def quantize(plain: Path, path: Path) -> None:
    """Write the graph with int8 weights: matrices per channel and the word pieces; activations at run time.

    Weights have seven bits: sums of products then fit 16 bits, and processors without VNNI instructions give the same
    answers as those with them (docs/decisions/008-seven-bits.md).
    """
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process

    prepared = plain.with_suffix(".prepared.onnx")
    quant_pre_process(str(plain), str(prepared), skip_symbolic_shape=True)
    nodes = [node.name for node in onnx.load(str(prepared)).graph.node]
    kept = [name for name in nodes if any(f"/{part}" in name for part in FLOAT_LAYERS)]
    quantize_dynamic(
        str(prepared),
        str(path),
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gather"],
        nodes_to_exclude=kept,
    )


def _write(bundle: Path, *, card: msgspec.Struct, labels: LabelSets, steps: dict[str, Steps]) -> None:
    (bundle / CARD).write_bytes(msgspec.json.format(msgspec.json.encode(card)) + b"\n")
    files = {name: hash_file(bundle / name) for name in (CARD, GRAPH, LEMMAS, TOKENIZER)}
    manifest = Manifest(format=FORMAT, name=NAME, version=VERSION, labels=_shipped(labels), files=files, steps=steps)
    (bundle / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")


def _shipped(labels: LabelSets) -> dict[str, tuple[str, ...]]:
    """Return the label sets that decoding needs: hints and the labels of whole sentences are for training alone."""
    return {name: found for name, found in labels.items() if name not in {"hints", "coded"}}
