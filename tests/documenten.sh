#!/usr/bin/env bash
# Makes one of every document from a running service, opens them in LibreOffice and turns the pages into pictures to look at.
# Usage: documenten.sh [address of the service] [folder for the results]
# Needs: curl, python3, libreoffice (writer, calc) and pdftoppm (poppler-utils). Without them it says so and stops.
set -euo pipefail

adres=${1:-http://localhost:5080}
map=${2:-$(mktemp -d)}

for nodig in curl python3 soffice pdftoppm; do
  command -v "$nodig" > /dev/null || { echo "Installeer eerst '$nodig' (libreoffice-writer, libreoffice-calc, poppler-utils)."; exit 1; }
done

mkdir -p "$map"
cat > "$map/vraag.json" <<'JSON'
{
  "titel": "Valpreventie in de regio, 2027 tot 2029",
  "context": { "regio": "IZA41", "basisfunctionaliteit": "valpreventie", "gezondheidsdoel": "minder-valongevallen", "doelgroep": "Thuiswonende 65-plussers", "periodeVan": "2027", "periodeTot": "2029" },
  "items": [
    { "interventie": "in-balans", "besluit": { "keuze": "gekozen", "reden": "Drie aanbieders zijn opgeleid." }, "afweging": { "interventie": "in-balans", "regio": "IZA41" } },
    { "interventie": "otago", "besluit": { "keuze": "afgewezen", "reden": "Te weinig therapeuten." }, "notitie": "=1+1 is geen formule & <b>geen opmaak</b>" }
  ]
}
JSON
curl -sf -X POST -H 'Content-Type: application/json' --data "@$map/vraag.json" "$adres/v1/shortlists" > "$map/nieuw.json"
id=$(python3 -c "import json,sys; print(json.load(open(sys.argv[1]))['shortlist']['id'])" "$map/nieuw.json")
geheim=$(python3 -c "import json,sys; print(json.load(open(sys.argv[1]))['geheim'])" "$map/nieuw.json")

haal() { curl -sf -H "Authorization: Bearer $geheim" -H "Accept: $1" "$adres/v1/shortlists/$id$2" -o "$map/$3"; }
haal application/vnd.openxmlformats-officedocument.wordprocessingml.document "" shortlist.docx
haal application/vnd.openxmlformats-officedocument.wordprocessingml.document /werkagenda werkagenda.docx
haal application/vnd.openxmlformats-officedocument.spreadsheetml.sheet "" shortlist.xlsx
haal application/vnd.oasis.opendocument.spreadsheet "" shortlist-open.ods

cd "$map"
soffice --headless --convert-to pdf shortlist.docx werkagenda.docx shortlist-open.ods > /dev/null
soffice --headless --convert-to pdf --outdir xlsx shortlist.xlsx > /dev/null
for pdf in shortlist.pdf werkagenda.pdf shortlist-open.pdf xlsx/shortlist.pdf; do
  pdftoppm -r 60 -png "$pdf" "${pdf%.pdf}"
done
echo "Klaar: $map ($(find . -name '*.png' | wc -l) bladzijden)"
