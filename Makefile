# The commands. A new machine needs Python 3.11 or later with venv, and make.
PYTHON ?= python3
BIN = .venv/bin

.PHONY: run test check fix bench screenshots eval nightly licences audit lock clean

run: .venv/app
	$(BIN)/streamlit run app.py

test: .venv/dev
	@sh tests/system.sh
	$(BIN)/python -m pytest -n auto --dist loadfile

check: .venv/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy --strict interview web
	$(BIN)/python -m pytest tests/test_architecture.py

fix: .venv/dev
	$(BIN)/ruff check --fix --quiet --exit-zero . > /dev/null
	$(BIN)/ruff format .
	$(BIN)/ruff check .

bench: .venv/dev
	$(BIN)/python -m bench

screenshots: .venv/dev
	$(BIN)/python -m docs.screenshots

eval: .venv/dev
	@for split in dev test; do \
	    echo "== evals/$$split"; \
	    $(BIN)/python -m evals evals/$$split/*.jsonl; \
	    $(BIN)/python -m evals --interviews evals/$$split/interviews*.jsonl; \
	    $(BIN)/python -m evals --adverts evals/$$split/adverts*.jsonl; \
	done

# Ten thousand changed files, then changes steered towards new code where atheris can be installed.
nightly: .venv/dev
	$(BIN)/python -m fuzz --count 10000
	-@$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary :all: "atheris>=3"
	$(BIN)/python -m fuzz.guided

licences: .venv/dev
	$(BIN)/python -m supply.licences

# The tool has thirty packages of its own: they stay out of the environment that the tests run in.
audit: .venv/audit
	@.venv/audit/bin/python -m supply.audit

.venv/audit: .venv/app
	@$(PYTHON) -m venv $@ && $@/bin/python -m pip install --quiet --disable-pip-version-check "pip-audit>=2.9" \
	    || { rm -rf $@; echo "pip-audit cannot be installed from here: nothing was checked."; exit 2; }

# Exact versions for every machine, written from the lower bounds in requirements*.txt. Extras stay in: without
# them an older pip takes google-auth[requests] for a package without a version, and refuses the whole file.
LOCK = $(BIN)/python -m piptools compile -q --no-strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --generate-hashes --allow-unsafe
lock: .venv/dev
	$(LOCK) -o requirements.lock requirements.txt
	cp requirements.lock requirements-dev.lock  # what stands in the output is kept: both name the same versions
	$(LOCK) -o requirements-dev.lock requirements-dev.txt
	$(BIN)/python -m supply.licences

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage

.venv/app: requirements.lock
	$(PYTHON) -c "import sys; sys.exit('Dry Run needs Python 3.11 or later; say make PYTHON=python3.12' if sys.version_info < (3, 11) else 0)"
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	@touch $@

.venv/dev: .venv/app requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	@touch $@
