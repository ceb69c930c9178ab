#!/usr/bin/env bash
# Proof by the tools of others: lints the OpenAPI document with the recommended rules of Redocly, generates clients with openapi-typescript,
# orval (zod) and hey-api (zod) for TypeScript, and with NSwag and Kiota for C#, compiles them strictly, and runs them against the real
# service, with the quick starts of the page for developers beside them. Wants Node 20, Python 3, curl and a built Api.
set -euo pipefail
cd "$(dirname "$0")"
export OPENAPI="$PWD/../../openapi/openapi.json"

npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
bin=node_modules/.bin
rm -rf uit

$bin/redocly lint --extends=recommended --format=summary "$OPENAPI"
$bin/openapi-typescript "$OPENAPI" -o uit/openapi-typescript.d.ts
$bin/orval --config orval.config.mjs
$bin/openapi-ts -i "$OPENAPI" -o uit/hey -p zod @hey-api/sdk @hey-api/client-fetch @hey-api/typescript -s
$bin/tsc -p .
$bin/esbuild gebruik.ts --bundle --platform=node --format=esm --log-level=warning --outfile=uit/gebruik.mjs

(
  cd dotnet
  export KIOTA_CLI_TELEMETRY_OPTOUT=1
  gemaakt=../uit/dotnet/gemaakt
  mkdir -p "$gemaakt"
  dotnet tool restore --verbosity quiet
  dotnet nswag openapi2csclient /input:"$OPENAPI" /output:"$gemaakt/NSwagClient.cs" /classname:NSwagClient /namespace:Proef.NSwagClient \
    /JsonLibrary:SystemTextJson /UseBaseUrl:false /GenerateOptionalParameters:true /OperationGenerationMode:SingleClientFromOperationId > /dev/null
  dotnet kiota generate --language CSharp --openapi "$OPENAPI" --output "$gemaakt/kiota" --namespace-name Proef.KiotaClient --class-name KiotaApi \
    --exclude-backward-compatible --clean-output --log-level Warning > /dev/null
  dotnet build --nologo -v q -clp:NoSummary -p:WarningLevel=0
)

map=$(mktemp -d)
api=$(find ../../artifacts/bin/Gereedschapskist.Api -name Gereedschapskist.Api.dll | head -n 1)
ASPNETCORE_URLS=http://127.0.0.1:0 Opslag__Pad="$map/proef.db" dotnet "$api" > "$map/log" 2>&1 &
dienst=$!
trap 'kill "$dienst" 2>/dev/null; wait "$dienst" 2>/dev/null; rm -rf "$map"' EXIT
for _ in $(seq 120); do
  adres=$(sed -n 's/.*staat klaar op \(http:[^:]*:[0-9]*\).*/\1/p' "$map/log" | head -n 1)
  [ -n "$adres" ] && break
  kill -0 "$dienst" 2>/dev/null || break
  sleep 0.5
done
[ -n "$adres" ] || { cat "$map/log"; exit 1; }
node uit/gebruik.mjs "$adres/v1"
node begin.mjs "$adres"
dotnet uit/dotnet/bin/Proef.dll "$adres/v1"
