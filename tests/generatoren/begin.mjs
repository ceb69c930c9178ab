// Runs the quick starts as they stand on the page of a running service: curl, Python and R (where R is installed) as scripts, TypeScript
// bundled against the types that were generated before. C# is what the tests of the client compile.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const adres = process.argv[2];
const pagina = await (await fetch(`${adres}/voor-ontwikkelaars`)).text();
const map = mkdtempSync(join(tmpdir(), 'begin-'));

const tekens = { lt: '<', gt: '>', quot: '"', amp: '&' };
const code = (id) => {
  const gevonden = pagina.match(new RegExp(`aria-labelledby="begin-${id}"><pre><code>([\\s\\S]*?)</code>`));
  if (!gevonden) throw new Error(`the page has no quick start in ${id}`);
  return gevonden[1]
    .replace(/&#x([0-9A-F]+);/gi, (_, teken) => String.fromCodePoint(parseInt(teken, 16)))
    .replace(/&(lt|gt|quot|amp);/g, (_, naam) => tekens[naam]);
};

const draai = (naam, programma, ...invoer) => {
  const antwoord = execFileSync(programma, invoer, { cwd: map, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });
  console.log(`ok: quick start in ${naam} (${antwoord.length} characters)`);
};

const schrijf = (bestand, inhoud) => {
  writeFileSync(join(map, bestand), inhoud);
  return join(map, bestand);
};

draai('curl', 'bash', schrijf('begin.sh', code('curl').replaceAll(/^curl /gm, 'curl -fsS ').replace(/^/, 'set -e\n')));
draai('Python', 'python3', schrijf('begin.py', code('python')));

const typen = resolve('uit/openapi-typescript').replaceAll('\\', '/');
const typescript = code('typescript').replace("'./gereedschapskist'", `'${typen}'`).replace("'openapi-fetch'", `'${resolve('node_modules/openapi-fetch')}'`);
buildSync({ entryPoints: [schrijf('begin.ts', typescript)], bundle: true, platform: 'node', format: 'esm', logLevel: 'warning', outfile: join(map, 'begin.mjs') });
draai('TypeScript', process.execPath, join(map, 'begin.mjs'));

try {
  execFileSync('Rscript', ['--version'], { stdio: 'ignore' });
} catch {
  console.log('not run: quick start in R, R is not installed here');
  process.exit(0);
}
draai('R', 'Rscript', schrijf('begin.R', code('r')));
