#!/usr/bin/env bash
# The test command: restores, builds with warnings as errors, packs the client, checks the format, lints the OpenAPI document and runs every test.
# Needs the .NET SDK and Node (for the linter and the style sheets). Ends with one line "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT

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

build() {
  dotnet build --nologo
}

# The package of the client: its README and licence are there, and both frameworks offer the same.
pack_client() {
  dotnet pack clients/Gereedschapskist.Client --no-build --configuration Debug --output artifacts/package-check --verbosity quiet
}

check_format() {
  dotnet format --verify-no-changes --no-restore
}

# Others' linters and generators read the document, and what they make compiles and runs against the real service.
prove_generators() {
  bash tests/generatoren/proef.sh
}

lint_openapi() {
  npm ci --prefix tests/node --ignore-scripts --no-audit --no-fund --loglevel=error &&
    tests/node/node_modules/.bin/spectral lint --ruleset .spectral.yaml --fail-severity=warn openapi/openapi.json
}

# One project after another: the browser tests and the ones that start the service as a process each want the whole machine.
run_tests() {
  dotnet test --solution Gereedschapskist.sln --no-build --max-parallel-test-modules 1 2>&1 | tee "$log"
  return "${PIPESTATUS[0]}"
}

echo "Takes about fifteen minutes on two cores; the first time more, for packages and a browser."
need_node
need_chromium
build || exit 1
pack_client || exit 1
check_format || exit 1
lint_openapi || exit 1
prove_generators || exit 1
run_tests
status=$?

passed=$(sed -n 's/^ *succeeded: *//p' "$log" | tail -n 1)
failed=$(sed -n 's/^ *failed: *//p' "$log" | tail -n 1)
# What failed once more, where it can be seen: the log above is long.
grep -A 6 '^ *failed [^:]' "$log"
echo "${passed:-0} passed, ${failed:-0} failed"
exit "$status"
