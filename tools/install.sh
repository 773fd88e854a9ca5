#!/bin/sh
# Make .venv from requirements.lock, with uv where there is one, else with venv and pip.
set -eu
cd "$(dirname "$0")/.."

fail() {
    echo "install: $1" >&2
    exit 1
}

python=""
for name in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
    if [ -n "$name" ] && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        python=$name
        break
    fi
done
[ -n "$python" ] || fail "Python 3.11 or newer is missing (or name one: make install PYTHON=…)"

# A .venv that was moved or whose Python is gone is made anew.
.venv/bin/python -c 'import sys' 2>/dev/null || rm -rf .venv

if uv --version >/dev/null 2>&1; then
    [ -d .venv ] || uv venv --quiet --python "$python" .venv
    uv pip install --quiet --python .venv --require-hashes -r requirements.lock
    uv pip install --quiet --python .venv --no-deps --no-build-isolation -e .
else
    if [ ! -d .venv ]; then
        "$python" -c 'import ensurepip, venv' 2>/dev/null ||
            fail "this Python has no venv (on Debian and Ubuntu: apt-get install python3-venv), or install uv"
        "$python" -m venv .venv || fail "$python -m venv failed"
    fi
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
fi
