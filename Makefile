# Two commands for a fresh machine: `make demo` and `make test`. Each sets up what it needs, from an empty clone.
SHELL := /bin/sh
BIN := .venv/bin
RUNTIME := .venv/.runtime
DEVELOPMENT := .venv/.development
DEMO := .demo
.DEFAULT_GOAL := help
.PHONY: help demo demo-reset run test test-long coverage check bench lock browser clients clean

help: ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

demo: $(RUNTIME) ## the demo school: phones and bot in the browser
	@$(BIN)/eklase demo --folder $(DEMO)

demo-reset: $(RUNTIME) ## the same, from the beginning
	@$(BIN)/eklase demo --folder $(DEMO) --reset

run: $(RUNTIME) ## the bot on the real Telegram (EKLASE_TELEGRAM_TOKEN=…)
	@$(BIN)/eklase run

test: check browser clients ## every check and test
	$(BIN)/pytest -n 2 --dist worksteal -m "not long" --durations=25

coverage: $(DEVELOPMENT) browser clients ## the tests again, with what they do not reach; slower by a third
	$(BIN)/pytest -n 2 --dist worksteal -m "not long" --cov --cov-report=term:skip-covered

test-long: $(DEVELOPMENT) browser clients ## the long runs: kills, floods, large schools
	$(BIN)/pytest -n 2 -m long --timeout 1800

check: $(DEVELOPMENT) ## style, types, import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(DEVELOPMENT) ## updates a second beside other bots, in one run
	$(BIN)/python -m tests.benchmarks

browser: # tests of the phone page need Chromium; without it they say so and are skipped
	@.ci/browser

clients: # another language's bot library, for the tests of the simulator
	@.ci/clients

lock: $(DEVELOPMENT) ## newest versions into the hash locks
	$(BIN)/pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate pyproject.toml --group build -o requirements.txt
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate pyproject.toml --group build --group dev -o requirements-dev.txt

clean: ## the environment and caches
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage build *.egg-info

$(RUNTIME): requirements.txt pyproject.toml .ci/environment
	@.ci/environment requirements.txt
	@touch $@

$(DEVELOPMENT): requirements-dev.txt $(RUNTIME)
	@.ci/environment requirements-dev.txt
	@touch $@
