# `make` lists what there is to make. Windows: the README has the equivalent commands.
PORT ?= 8000
REPEATS ?= 5
WORKERS ?= 2
# The first Python that is new enough; else whichever there is, for tools/set_up.py to say that it is too old.
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$name; exit; }; done; \
	command -v python3 || command -v python)
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup serve book test notebooks lab texts slides check bench pictures pins clean

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup:  ## .venv with everything pinned, and the front end
	@test -n "$(PYTHON)" || { echo "funnelball needs Python 3.11 or newer, and this machine has no python3." >&2; exit 1; }
	@$(PYTHON) tools/set_up.py

serve: setup  ## the book in both languages at http://127.0.0.1:8000 (PORT=8000)
	@$(BIN)/funnelball book --serve --port $(PORT)

book: setup  ## the book in both languages, in _build/site
	@$(BIN)/funnelball book

test: setup  ## every test, with a browser fetched if there is none
	@$(BIN)/python -m tools.run_tests --workers $(WORKERS)

notebooks: setup  ## run the notebooks and store what they print
	@$(BIN)/python -m tools.store_outputs

texts: setup  ## store the texts of quizzes and simulations in the notebooks anew
	@$(BIN)/python -m tools.store_outputs --texts

lab: setup  ## JupyterLab on the notebooks
	@JUPYTER_CONFIG_PATH=tools/lab $(BIN)/jupyter lab --notebook-dir=notebooks

slides: setup  ## a deck of every unit at http://127.0.0.1:8000 (PORT=8000)
	@$(BIN)/funnelball slides --serve --port $(PORT)

check: setup  ## ruff, mypy, the portable subset, TypeScript
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/python tests/portable/subset.py
	$(BIN)/python hatch_build.py check

bench: book  ## how fast, beside its peers: docs/benchmarks.md (REPEATS=5)
	@$(BIN)/python -m tools.find_browser --install
	@$(BIN)/python -m benchmarks --repeats $(REPEATS)

pictures: book  ## the pictures of the README
	$(BIN)/python -m tools.pictures

pins: setup  ## requirements.txt anew, from pyproject.toml
	$(BIN)/python -m tools.pin_requirements

clean:  ## remove what was built, keeping .venv
	rm -rf _build .stamps funnelball/static web/node_modules dist
