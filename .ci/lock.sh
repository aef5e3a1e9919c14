#!/bin/sh
# Resolves pyproject.toml, the extra `dev` and the build back-end into requirements.lock, for every platform, in two
# parts: what the program needs to run, and what tests and checks need besides. Keeps the versions it can; UPGRADE=1
# takes the newest of all. The lock carries hashes and no addresses: where packages come from is the machine's business.
set -eu

cd "$(dirname "$0")/.."
command -v uv >/dev/null || { echo "graphmodel: make lock needs uv; install it (pip install uv) and run it again." >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
resolve() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate "$@" >/dev/null
}
[ -f requirements.lock ] && cp requirements.lock "$work/all"
resolve --extra dev ${UPGRADE:+--upgrade} --output-file "$work/all" pyproject.toml
echo hatchling >"$work/build.in"
resolve --constraints "$work/all" --output-file "$work/run" pyproject.toml "$work/build.in"
if grep -n '://' "$work/all"; then
    echo "graphmodel: an address got into the lock; nothing was written." >&2
    exit 1
fi
{
    echo "# Written by make lock from pyproject.toml: what make installs into .venv, on every platform, with hashes."
    echo "# Part 1: what the program needs to be installed and to run."
    cat "$work/run"
    echo "# Part 2: what tests and checks need besides."
    awk 'NR == FNR { if (/==/) seen[$1]; next } /==/ { skip = $1 in seen } !/^#/ && !skip' "$work/run" "$work/all"
} >"$work/lock"
cat "$work/lock" >requirements.lock
