# Everything a newcomer or a gate runs. Needs Python 3.11+ and make; the first target that needs it sets up .venv.
#
#   make demo          read the example pages in the terminal
#   make test          all tests
#   make check         the whole gate: lint, tests, generated files, quality floors
#   make bench BENCH=DIR   measure every area whose data is in DIR
#   make build         regenerate what is generated (schema, reference docs, tables)
#   make lint | fresh | floors   parts of the gate; BENCH=DIR holds the figures to bench/floors.json
#   make format        let ruff rewrite what it can
#   make train DATA=DIR [RUN=DIR]   train, or go on training, a model bundle (installs torch)
#   make deep [TESTS=tests/page]   the tests again, with fifty times as many generated examples
#   make fuzz TARGET=bytes|html|gzip|formats [SECONDS=600]   look for bytes that break the page readers (installs atheris)
#   make wheel         build dist/*.whl
#   make kb            compile the knowledge base anew (fetches 250 MB of facts); make build does it when its sources changed
#   make lock          resolve requirements.txt and requirements-kb.txt anew

SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
READY := $(VENV)/.ready
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet
PAGES ?= examples/pages
TESTS ?= tests
DATA ?= data
RUN ?= training/runs/all
BENCH ?=
TARGET ?= bytes
SECONDS ?= 600
export PYTHONUTF8 := 1

# An environment that lost its Python, or was moved here from another folder, is no environment.
ifneq ($(shell [ -f $(READY) ] && read at < $(READY) && [ "$$at" = "$(CURDIR)" ] && $(PY) -c '' 2>/dev/null && echo ok),ok)
.PHONY: $(READY)
endif

.DEFAULT_GOAL := help
.PHONY: help setup demo test check lint fresh floors bench build kb format train deep fuzz wheel lock

help:
	@while read -r line; do case "$$line" in "#"*) echo "$${line#\#}";; *) break;; esac; done < Makefile

setup: $(READY)

# A finished environment is brought up to date in place; a half-made one has no mark of readiness and is made anew.
$(READY): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Dateline needs Python 3.11 or newer; set PYTHON=/path/to/it")'
	@if [ -f $(READY) ] && $(PY) -m pip --version > /dev/null 2>&1; then echo "Updating $(VENV)"; \
	else echo "Setting up $(VENV): about 100 packages, 800 MB, once"; $(PYTHON) -m venv --clear $(VENV); fi
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@echo "$(CURDIR)" > $(READY)

demo: $(READY)
	@$(VENV)/bin/dateline read $(PAGES)

test: $(READY)
	@$(PY) -m pytest $(TESTS)

check: lint test fresh floors
	@echo "check: all passed"

lint: $(READY)
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .
	@$(PY) -m mypy
	@$(PY) -c 'from importlinter.cli import lint_imports_command as run; run()'
	@$(PY) -m tools.size_bars

fresh: $(READY)
	@$(PY) -m tools.build --check
	@$(PY) -m tools.build_kb --check

floors: $(READY)
	@if [ -z "$(BENCH)" ]; then echo "floors: skipped, no data given (make floors BENCH=DIR)"; \
	else $(PY) -m bench floors --check --root "$(BENCH)"; fi

bench: $(READY)
	@if [ -z "$(BENCH)" ]; then echo "bench: which data? (make bench BENCH=DIR; bench/suite.json names the files)"; exit 2; fi
	@$(PY) -m bench all --root "$(BENCH)"

build: $(READY)
	@$(PY) -m tools.build_kb --check > /dev/null || $(MAKE) --no-print-directory kb
	@$(PY) -m tools.build

kb: $(READY)
	@echo "Fetching the packages that the knowledge base is compiled from: 250 MB, once"
	@$(PIP) install --require-hashes --no-deps --upgrade --target $(VENV)/kb -r requirements-kb.txt
	@$(PY) -m tools.build_kb --packages $(VENV)/kb

format: $(READY)
	@$(PY) -m ruff check --fix-only .
	@$(PY) -m ruff format .

train: $(READY)
	@$(PIP) install --no-build-isolation --editable '.[train]'
	@$(PY) -m training train "$(RUN)" --data "$(DATA)"
	@$(PY) -m training export "$(RUN)" "$(RUN)/bundle"

deep: $(READY)
	@$(PY) -m pytest --hypothesis-profile=deep $(TESTS)

fuzz: $(READY)
	@$(PIP) install --no-build-isolation --editable '.[fuzz]'
	@$(PY) -m tests.fuzz $(TARGET) -max_total_time=$(SECONDS) -max_len=4096

wheel: $(READY)
	@$(PY) -m hatchling build -t wheel

lock: $(READY)
	@$(PIP) install uv
	@$(PY) -m uv --quiet pip compile --universal --python-version 3.11 --extra dev --generate-hashes --upgrade \
	    --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" pyproject.toml -o requirements.txt
	@$(PY) -m uv --quiet pip compile --universal --python-version 3.11 --no-deps --group kb --generate-hashes --upgrade \
	    --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" -o requirements-kb.txt
