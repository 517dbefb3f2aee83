"""`dateline doctor`: what is installed, what is missing, what works."""

from __future__ import annotations

import typer

from dateline.cli import options
from dateline.cli.output import DONE, SOME_FAILED, write_bytes


def doctor(*, as_json: options.AsJson = False) -> None:
    """Tell what is installed, what is missing and what works, by trying it.

    Exits with 1 when something that reading needs is missing or broken; what is optional never counts.
    """
    from dateline.cli.checks import Status, run_checks

    checks = run_checks()
    has_failed = any(check.status is Status.FAILED for check in checks)
    if as_json:
        import msgspec

        write_bytes(msgspec.json.encode({"works": not has_failed, "checks": checks}) + b"\n")
    else:
        from dateline.cli.screen import make_screen, show_lines
        from dateline.cli.view.findings import draw_findings

        look = make_screen()
        show_lines(draw_findings(checks, look), look)
    raise typer.Exit(SOME_FAILED if has_failed else DONE)
