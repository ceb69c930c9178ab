#!/usr/bin/env bash
# The test command: restores, builds with warnings as errors, checks the format and runs every test.
# Ends with one line "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# The browser tests need a real browser; Debian's is enough.
if ! command -v chromium >/dev/null && [ -z "${CHROMIUM_PAD:-}" ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null
  fi
  command -v chromium >/dev/null || {
    echo "The browser tests need Chromium: install the package 'chromium', or set CHROMIUM_PAD to the path of one." >&2
    exit 1
  }
fi

dotnet build --nologo || exit 1
dotnet format --verify-no-changes --no-restore || exit 1
dotnet test --solution Gereedschapskist.sln --no-build 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

passed=$(sed -n 's/^ *succeeded: *//p' "$log" | tail -n 1)
failed=$(sed -n 's/^ *failed: *//p' "$log" | tail -n 1)
echo "${passed:-0} passed, ${failed:-0} failed"
exit "$status"
