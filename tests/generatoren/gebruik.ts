// Asks a running service with three generated clients, and holds every answer against the generated schemas.
import createClient from 'openapi-fetch';
import type { components, paths } from './uit/openapi-typescript';
import * as orval from './uit/orval/zod';
import * as hey from './uit/hey/sdk.gen';
import { client as heyClient } from './uit/hey/client.gen';
import * as zod from './uit/hey/zod.gen';

declare const process: { argv: string[] };

const basis = process.argv[2]!;
const api = createClient<paths>({ baseUrl: basis });
heyClient.setConfig({ baseUrl: basis, throwOnError: true });

const eis = (klopt: boolean, wat: string) => {
  if (!klopt) throw new Error(wat);
  console.log(`ok: ${wat}`);
};

// openapi-typescript and openapi-fetch: the compiler knows what can be null and what a refusal looks like.
const interventie = await api.GET('/interventies/{id}', { params: { path: { id: 'in-balans' } } });
const gevonden: components['schemas']['Interventie'] = interventie.data!;
const weken: number | null | undefined = gevonden.duur?.weken;
eis(gevonden.id === 'in-balans' && weken !== undefined, 'openapi-fetch reads an interventie with what is unknown as null');
const weg = await api.GET('/interventies/{id}', { params: { path: { id: 'bestaat-niet' } } });
eis(weg.error?.code === 'niet-gevonden', 'openapi-fetch reads a refusal');
const voorstel = await api.POST('/voorstellen', { body: { basisfunctionaliteit: 'valpreventie', aantal: 2 } });
eis(voorstel.data?.voorstellen.length === 2, 'openapi-fetch asks for proposals');

// orval with zod: every answer passes its schema.
orval.RaadpleegInterventieResponse.parse(gevonden);
orval.StelInterventiesVoorResponse.parse(voorstel.data);
const velden = await api.GET('/financieringstoetsen/velden');
orval.RaadpleegFinancieringsveldenResponse.parse(velden.data);
eis(true, 'orval and zod accept the answers');

// hey-api with zod: the generated functions, and schemas that let new fields and codes through.
const kaders = await hey.lijstAfwegingskaders({ throwOnError: true });
const kader = await hey.raadpleegAfwegingskader({ path: { id: kaders.data.resultaten[0]!.id }, throwOnError: true });
zod.zRaadpleegAfwegingskaderResponse.parse(kader.data);
zod.zRaadpleegInterventieResponse.parse({ ...gevonden, nieuwVeld: 'een nieuw veld stoort niet' });
eis(true, 'hey-api reads a kader, and a new field does not break it');

// A shortlist from making to removing, with the key and the version in the headers.
const nieuw = await api.POST('/shortlists', { body: { titel: 'Uit een generator', items: [{ interventie: 'in-balans' }] } });
const sleutel = { Authorization: `Bearer ${nieuw.data!.geheim}` };
const pad = { path: { id: nieuw.data!.shortlist.id } };
const bewaard = await api.PUT('/shortlists/{id}', {
  params: { ...pad, header: { 'If-Match': nieuw.response.headers.get('ETag')! } },
  headers: sleutel,
  body: { titel: 'Nog eens', items: [] },
});
eis(bewaard.data?.versie === 2, 'openapi-fetch saves a shortlist');
const csv = await api.GET('/shortlists/{id}', { params: pad, headers: { ...sleutel, Accept: 'text/csv' }, parseAs: 'blob' });
eis((csv.data as unknown as Blob).size > 0, 'openapi-fetch takes a file along');
eis((await api.DELETE('/shortlists/{id}', { params: pad, headers: sleutel })).response.status === 204, 'openapi-fetch removes it');
