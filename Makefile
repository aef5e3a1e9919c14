# Everything a newcomer or a continuous build does. Only make and Python 3.11 or newer are needed; .venv is made here.
PYTHON ?=
VENV ?= .venv
bin := $(VENV)/bin
export PYTHON VENV
# Extra words for pytest: make test ARGS="-k store"
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help env demo test check format golden lock wheel

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 16

env: ## make the environment .venv from requirements.lock
	@sh .ci/env.sh

demo: ## load the catalogue and the regions, print the findings, serve http://127.0.0.1:8000
	@sh .ci/env.sh run
	@exec $(bin)/graphmodel demo

test: env ## run the tests on every engine that can be reached
	@exec $(bin)/python -m pytest $(ARGS)

check: env ## what the continuous build checks before the tests
	@sh .ci/check.sh

format: env ## put the code in its form and mend what can be mended
	@$(bin)/ruff check --fix --exit-zero . && $(bin)/ruff format .

golden: env ## write the golden files anew; read the difference before committing it
	@GRAPHMODEL_GOLDEN=write $(bin)/python -m pytest -k golden $(ARGS)

lock: env ## resolve the dependencies anew into requirements.lock (needs uv)
	@sh .ci/lock.sh

wheel: env ## build the wheel into dist/
	@$(bin)/python -m hatchling build -t wheel
