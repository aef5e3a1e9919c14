#!/bin/sh
# What must hold before the tests run: form, types, the direction of imports, documents, whole files. Runs all, then says.
set -u

cd "$(dirname "$0")/.."
bin=${VENV:-.venv}/bin
failed=

check() {
    name=$1
    shift
    if said=$("$@" 2>&1); then
        echo "holds  $name"
    else
        printf 'fails  %s\n%s\n' "$name" "$said"
        failed="$failed $name"
    fi
}

check "ruff check" "$bin/ruff" check .
check "ruff format" "$bin/ruff" format --check .
check "lint-imports" "$bin/lint-imports"
check "pyright" "$bin/pyright"
# The engines and the browser that `make test` demands are not asked of documents.
check "documents" env -u GRAPHMODEL_TEST_REQUIRE "$bin/python" -m pytest -q tests/test_promises.py

if [ -n "$failed" ]; then
    echo "make check:$failed failed" >&2
    exit 1
fi
