# Each target is one command line; README.md says what each does. Only Python 3.11+ and make must be there.

PYTHON ?= python3
LOSSBOOK := .venv/bin/python -m lossbook
PROOF := .venv/bin/python -m lossbook.proof

.DEFAULT_GOAL := help
.PHONY: help serve test site check record bench clean environment environment-of-tests
MAKEFLAGS += --no-print-directory

help: ## list the commands
	@sed -n 's/^\([a-z]*\):[^#]*## /make \1	/p' $(MAKEFILE_LIST)

serve: environment ## build, serve on loopback, rebuild what changes
	@$(LOSSBOOK) serve

test: environment-of-tests ## the whole proof: style, types, units, pages, site, browser
	@$(PROOF)

site: environment ## build site/, checked, for publishing
	@$(LOSSBOOK) site

check: environment-of-tests ## the fast gate while writing: no browser, no second build of the site
	@$(PROOF) --without-browser

record: environment ## run the examples, record their outputs anew, show what changed
	@$(LOSSBOOK) record $(EXAMPLES)

bench: environment-of-tests ## measure the figures of the project, side by side
	@$(LOSSBOOK) bench

clean: ## remove site/ and everything that can be made again, but not .venv and node_modules
	@rm -rf site .lossbook docs/theme/assets/katex .mypy_cache .ruff_cache .pytest_cache .hypothesis

environment:
	@$(PYTHON) -m lossbook.bootstrap --site-only

environment-of-tests:
	@$(PYTHON) -m lossbook.bootstrap
