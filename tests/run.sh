#!/usr/bin/env bash
# The test command: restores, builds with warnings as errors, checks the format and runs every test.
# Ends with one line "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT

dotnet build --nologo || exit 1
dotnet format --verify-no-changes --no-restore || exit 1
dotnet test --solution Gereedschapskist.sln --no-build 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

passed=$(sed -n 's/^ *succeeded: *//p' "$log" | tail -n 1)
failed=$(sed -n 's/^ *failed: *//p' "$log" | tail -n 1)
echo "${passed:-0} passed, ${failed:-0} failed"
exit "$status"
