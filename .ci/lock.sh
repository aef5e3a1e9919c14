#!/bin/sh
# Resolves pyproject.toml, the extra `dev` and the build back-end into requirements.lock, for every platform.
# Keeps the versions it can; UPGRADE=1 takes the newest of all. The lock carries hashes and no addresses: where
# packages come from is the business of the machine.
set -eu

cd "$(dirname "$0")/.."
command -v uv >/dev/null || { echo "graphmodel: make lock needs uv; install it (pip install uv) and run it again." >&2; exit 2; }

resolved=$(mktemp)
trap 'rm -f "$resolved"' EXIT
cp requirements.lock "$resolved"
uv pip compile --quiet --universal --python-version 3.11 --extra dev --generate-hashes --no-header --no-annotate \
    ${UPGRADE:+--upgrade} --output-file "$resolved" pyproject.toml >/dev/null
if grep -n '://' "$resolved"; then
    echo "graphmodel: an address got into the lock; nothing was written." >&2
    exit 1
fi
{
    echo "# Written by make lock from pyproject.toml: what make env installs, on every platform, with hashes."
    cat "$resolved"
} >requirements.lock
