#!/bin/sh
# Makes .venv from requirements.lock with pip alone; does nothing when it is already up to date.
#   env.sh run    what the program needs to run: the first part of the lock
#   env.sh all    also what tests and checks need (as does no word)
# PYTHON names another interpreter, VENV another folder. What is missing is said in one sentence with the mend.
set -eu

cd "$(dirname "$0")/.."
venv=${VENV:-.venv}
part=${1:-all}

say() { printf '%s\n' "$*" >&2; }
stop() { say "graphmodel: $*"; exit 2; }

new_enough() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null; }

# The interpreter: the one asked for, or the first that is new enough.
python=
for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
    if new_enough "$candidate"; then python=$candidate; break; fi
done
if [ -z "$python" ]; then
    for candidate in ${PYTHON:-python3 python}; do
        if found=$("$candidate" -c 'import platform; print(platform.python_version())' 2>/dev/null); then
            stop "$candidate is Python $found and 3.11 to 3.14 is needed; install one of them" \
                "and run: make env PYTHON=/path/to/python3.11"
        fi
    done
    stop "${PYTHON:-python3} was not found; install Python 3.11 to 3.14 (Debian, Ubuntu: apt install python3 python3-venv)."
fi

# What the environment is made from; another lock, interpreter or entry point means another stamp.
stamp=$("$python" - requirements.lock pyproject.toml .ci/env.sh <<'PY'
import hashlib, pathlib, sys
made_from = b"".join(pathlib.Path(name).read_bytes() for name in sys.argv[1:])
print(hashlib.sha256(made_from + sys.version.encode()).hexdigest())
PY
)
if [ -x "$venv/bin/python" ]; then
    case $(cat "$venv/.made-from" 2>/dev/null) in "$stamp all" | "$stamp $part") exit 0 ;; esac
fi

# The one dependency that is bound to a platform is the embedded engine: its wheel carries a Java runtime.
"$python" - <<'PY' || exit 2
import platform, sys

system, machine, libc = platform.system(), platform.machine().lower(), platform.libc_ver()
known = {("Linux", "x86_64"), ("Linux", "aarch64"), ("Darwin", "arm64"), ("Windows", "amd64")}
here = f"{system} on {machine}"
if sys.maxsize < 2**32:
    here = f"a 32-bit Python on {machine}"
elif system == "Linux" and (system, machine) in known and libc[0] != "glibc":
    here = f"Linux on {machine} without glibc"
elif system == "Linux" and (system, machine) in known and tuple(map(int, libc[1].split(".")[:2])) < (2, 34):
    here = f"Linux on {machine} with glibc {libc[1]} (older than 2.34)"
elif (system, machine) in known:
    sys.exit(0)
print(
    f"graphmodel: there is no embedded engine for {here}; use Linux on x86_64 or aarch64, macOS on arm64 or Windows "
    "on AMD64, or start Neo4j and the app with: docker compose up",
    file=sys.stderr,
)
sys.exit(1)
PY

if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    stop "Python $version here lacks its venv module; install it (Debian, Ubuntu: apt install python$version-venv)" \
        "and run make again."
fi

say "graphmodel: making $venv with $("$python" -V) (about a minute the first time)"
rm -f "$venv/.made-from"
says() { "$1" -c 'import sys; print(sys.version)' 2>/dev/null || :; }
[ "$(says "$venv/bin/python")" = "$(says "$python")" ] || "$python" -m venv --clear "$venv" ||
    stop "could not make $venv; look above, remove $venv and run make again."
"$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$venv/bin/python" -m ensurepip --default-pip >/dev/null

locked=requirements.lock
if [ "$part" = run ]; then
    locked=$venv/requirements-run.lock
    sed '/^# Part 2/,$d' requirements.lock >"$locked"
fi
pip() { "$venv/bin/python" -m pip --disable-pip-version-check --no-input "$@"; }
pip install --quiet --require-hashes --only-binary :all: -r "$locked" ||
    stop "the packages of requirements.lock could not be installed; look above: if it speaks of the network, a proxy" \
        "or a package index, mend that (pip config) and run make again."
pip install --quiet --no-deps --no-build-isolation --editable . ||
    stop "graphmodel itself could not be installed into $venv; look above and run make again."
printf '%s\n' "$stamp $part" >"$venv/.made-from"
