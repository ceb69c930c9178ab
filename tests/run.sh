#!/usr/bin/env bash
# The test command: restores, builds with warnings as errors, packs the client, checks the format, lints the OpenAPI document and runs every test.
# Needs the .NET SDK and Node (for the linter and the style sheets); brings a browser and PostgreSQL on Debian. Ends with one line "N passed, N failed".
# Usage: run.sh [--vers-zaad]; with it, random tests draw anew instead of the same cases on every run. A failure prints its seed or its request.
set -uo pipefail
cd "$(dirname "$0")/.."

case "${1:-}" in
  "") ;;
  --vers-zaad) export WETTEN_ZAAD=vers ;;
  *) echo "Unknown option '$1'. Usage: run.sh [--vers-zaad]"; exit 1 ;;
esac

log=$(mktemp)
side=$(mktemp)
trap 'rm -f "$log" "$side"' EXIT

need_node() {
  command -v npm >/dev/null || { echo "npm is missing: install Node 20 or newer; the linter of the OpenAPI document runs on it."; exit 1; }
}

# The browser tests need a real browser; Debian's is enough. Whether a link is wide enough depends on the letters, so the fonts of an
# ordinary desktop come along: green means the same on every machine.
need_chromium() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && ! fc-list 2>/dev/null | grep -qi liberation; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends fontconfig fonts-liberation fonts-dejavu-core >/dev/null
  fi
  if ! command -v chromium >/dev/null && [ -z "${CHROMIUM_PAD:-}" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
      apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null
    fi
    command -v chromium >/dev/null || {
      echo "The browser tests need Chromium: install the package 'chromium', or set CHROMIUM_PAD to the path of one." >&2
      exit 1
    }
  fi
}

# The store is also proved on PostgreSQL: the tests start one in a scratch folder, reached through a socket, and stop it again.
need_postgres() {
  if [ ! -d /usr/lib/postgresql ] && ! command -v initdb >/dev/null && [ -z "${POSTGRES_BIN:-}" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
      apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql >/dev/null
    fi
    [ -d /usr/lib/postgresql ] || {
      echo "PostgreSQL is missing: install the package 'postgresql', or set POSTGRES_BIN to the folder with initdb and postgres." >&2
      exit 1
    }
  fi
}

build() {
  dotnet build --nologo
}

# The package of the client: its README and licence are there, and both frameworks offer the same.
pack_client() {
  dotnet pack clients/Gereedschapskist.Client --no-build --configuration Debug --output artifacts/package-check --verbosity quiet
}

# White space only: the analyzers ran with the build, and a test knows the order of usings.
check_format() {
  dotnet format whitespace . --folder --exclude artifacts tests/generatoren/uit --verify-no-changes
}

# Others' linters and generators read the document, and what they make compiles and runs against the real service.
prove_generators() {
  bash tests/generatoren/proef.sh
}

lint_openapi() {
  npm ci --prefix tests/node --ignore-scripts --no-audit --no-fund --loglevel=error &&
    tests/node/node_modules/.bin/spectral lint --ruleset .spectral.yaml --fail-severity=warn openapi/openapi.json
}

# One project after another; each runs its classes side by side.
run_tests() {
  local project status=0
  for project in "$@"; do
    dotnet test --project "tests/Gereedschapskist.$project.Tests" --no-build || status=1
  done
  return "$status"
}

# The projects that wait now and then for a browser or for a service of their own, and every other one.
waiting="Api Browser"
calculating=$(for folder in tests/Gereedschapskist.*.Tests; do
  project=${folder#tests/Gereedschapskist.}
  case " $waiting " in *" ${project%.Tests} "*) ;; *) echo "${project%.Tests}" ;; esac
done)

# What asks for nothing but a processor, while the others wait.
check_beside() {
  local status=0
  run_tests $calculating || status=1
  pack_client && check_format && lint_openapi && prove_generators || status=1
  return "$status"
}

need_node
need_chromium
need_postgres
build || exit 1
check_beside > "$side" 2>&1 &
beside=$!
run_tests $waiting 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
wait "$beside" || { status=1; echo "Something beside these tests failed:"; }
cat "$side"

# Every project says how many of its tests succeeded and failed.
count() {
  sed -n "s/^ *$1: *//p" "$log" "$side" | awk '{ n += $1 } END { print n + 0 }'
}
# What failed once more, where it can be seen: the log above is long.
grep -h -A 6 '^ *failed [^:]' "$log" "$side"
echo "$(count succeeded) passed, $(count failed) failed"
exit "$status"
