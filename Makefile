# Needs make, a shell and Python 3.11 or newer. uv is used where it is installed.

PY := .venv/bin/python
# How many tests run at once; 0 runs them one after another in one process.
JOBS ?= 2

.PHONY: help install demo test check bench lock migration clean

help: ## Say what there is
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

install: .venv/.installed ## Make .venv with everything in it
	@:

.venv/.installed: requirements.lock pyproject.toml tools/install.sh
	@sh tools/install.sh
	@touch $@

demo: install ## Run the whole system on this machine
	@.venv/bin/taawoun demo $(ARGS)

test: install ## Every check and every test
	@$(PY) -m tools.browser
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	.venv/bin/lint-imports
	@$(PY) -m pytest -n $(JOBS) --dist loadfile $(ARGS)

check: install ## Walk every flow and every text
	@.venv/bin/taawoun check $(ARGS)

bench: install ## Measure against a floor
	@{ if uv --version >/dev/null 2>&1; \
	  then uv pip install --quiet --python .venv --require-hashes -r bench/requirements.lock; \
	  else $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r bench/requirements.lock; \
	  fi; } || echo "bench: some of what it compares with could not be installed" >&2
	@$(PY) -m bench $(ARGS)

lock: ## Choose the newest versions that fit, with their hashes (needs uv)
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	  --extra demo --extra dev --no-emit-index-url --no-header --output-file requirements.lock pyproject.toml
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	  --constraint requirements.lock --no-emit-index-url --no-header \
	  --output-file bench/requirements.lock bench/requirements.in

migration: install ## Write the next migration: make migration m="what changes"
	@$(PY) -m tools.migration $(m)

clean: ## Remove what was made here, the demo's data too
	rm -rf .venv var .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
