"""Every command and every piece of Python in the docs runs, and prints what the docs say."""

from __future__ import annotations

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

from tools.checkout import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

DOCS: Final = (ROOT / "README.md", ROOT / "docs/tutorial.md", *sorted((ROOT / "docs/how-to").glob("*.md")))
FENCE: Final = re.compile(r"^```(\w+)\n(.*?)^```$", flags=re.MULTILINE | re.DOTALL)
KINDS: Final = {"console", "json", "pycon", "python", "sh", "text", "toml"}
FLAGS: Final = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
SECONDS: Final = 120
SCRIPTS: Final = Path(sys.executable).parent


class Snippet(NamedTuple):
    """A fenced block of a page of the docs."""

    page: str
    number: int
    kind: str
    code: str


def find_snippets() -> list[Snippet]:
    """All fenced blocks of the pages whose code is promised to run."""
    return [
        Snippet(str(path.relative_to(ROOT)), number, *match.groups())
        for path in DOCS
        for number, match in enumerate(FENCE.finditer(path.read_text(encoding="utf-8")), 1)
    ]


SNIPPETS: Final = find_snippets()


def named(*kinds: str) -> list[object]:
    """The snippets of some kinds as parameters of a test."""
    return [pytest.param(item, id=f"{item.page}:{item.number}") for item in SNIPPETS if item.kind in kinds]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the examples in it, where a snippet may leave files; it is the current one."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("COLUMNS", "120")
    return tmp_path


def run(command: str) -> subprocess.CompletedProcess[str]:
    """Run a shell command in the current folder."""
    return subprocess.run(  # noqa: S602  the commands are those of our own docs
        command, shell=True, capture_output=True, text=True, timeout=SECONDS, check=False, encoding="utf-8"
    )


def steps(code: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with the output that the docs show ('' where they show none)."""
    parts = re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]
    pairs = [re.sub(r"\\\n\s*", "", part).partition("\n") for part in parts]
    return [(command, output) for command, _, output in pairs]


def agrees(shown: str, printed: str) -> bool:
    """Whether `printed` is what the docs show, `...` standing for anything and white space being equal."""
    return doctest.OutputChecker().check_output(shown, printed, FLAGS)


def run_console(snippet: Snippet, _: dict[str, object]) -> None:
    """Each command succeeds and prints what is shown."""
    for command, shown in steps(snippet.code):
        done = run(command)
        assert done.returncode == 0, f"{command}\n{done.stderr}"
        assert not shown.strip() or agrees(shown, done.stdout), f"{command} printed:\n{done.stdout}"


def run_python(snippet: Snippet, session: dict[str, object]) -> None:
    """The code runs in the session of its page."""
    exec(compile(snippet.code, snippet.page, "exec", dont_inherit=True), session)  # noqa: S102  our own docs


def run_pycon(snippet: Snippet, session: dict[str, object]) -> None:
    """Each statement prints what is shown; what it defines stays in the session."""
    test = doctest.DocTestParser().get_doctest(snippet.code, session, snippet.page, snippet.page, snippet.number)
    report: list[str] = []
    result = doctest.DocTestRunner(optionflags=FLAGS).run(test, out=report.append, clear_globs=False)
    session.update(test.globs)
    assert result.failed == 0, "".join(report)


RUNNERS: Final[dict[str, Callable[[Snippet, dict[str, object]], None]]] = {
    "console": run_console,
    "python": run_python,
    "pycon": run_pycon,
}


def test_only_kinds_that_are_checked() -> None:
    """No block hides from these tests behind an unknown name; `text` is for what is no code."""
    assert {item.kind for item in SNIPPETS} <= KINDS


@pytest.mark.parametrize("page", sorted({item.page for item in SNIPPETS if item.kind in RUNNERS}))
def test_page(page: str, desk: Path) -> None:
    """A page runs from its first block to its last, in one folder and one Python session, and prints what is shown."""
    assert desk.exists()
    session: dict[str, object] = {"__name__": "__main__"}
    for snippet in SNIPPETS:
        if snippet.page == page and snippet.kind in RUNNERS:
            RUNNERS[snippet.kind](snippet, session)


@pytest.mark.parametrize("snippet", named("sh"))
def test_make(snippet: Snippet) -> None:
    """What the docs tell to run with make, make knows."""
    for command in snippet.code.strip().splitlines():
        assert command.startswith("make "), "other commands belong in a console block"
        done = run(f"make -C {ROOT} -n {command.removeprefix('make ')}")
        assert done.returncode == 0, done.stderr


def holds(shown: object, real: object) -> bool:
    """Whether all that is shown is there: each field of an object, each element of a list."""
    if isinstance(shown, dict) and isinstance(real, dict):
        return all(name in real and holds(value, real[name]) for name, value in shown.items())
    if isinstance(shown, list) and isinstance(real, list):
        return all(any(holds(value, element) for element in real) for value in shown)
    return shown == real


@pytest.mark.parametrize("snippet", named("json"))
def test_json(snippet: Snippet, desk: Path) -> None:
    """A record shown in the docs is part of what Dateline makes of the page it names."""
    shown = json.loads(snippet.code)
    name = shown["document"]["uri"]
    done = run(f"dateline read --json --uri {name} {desk / 'examples/pages' / name}")
    assert holds(shown, json.loads(done.stdout))
