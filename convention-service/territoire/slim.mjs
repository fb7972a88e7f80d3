// Writes the communes and the EPCI that the service carries, from the npm package named below. See README.md here.
//   npm pack @etalab/decoupage-administratif@6.0.0 && tar xzf etalab-decoupage-administratif-6.0.0.tgz
//   node slim.mjs package/data ../src/main/resources/territoire
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const [from, to] = process.argv.slice(2);
const read = name => JSON.parse(readFileSync(join(from, `${name}.json`), 'utf8'));
const byCode = (a, b) => (a.code < b.code ? -1 : 1);
const HEADER = [
  '# Source : paquet npm @etalab/decoupage-administratif 6.0.0 (MIT), millésime 2026.',
  "# Données de l'Insee (code officiel géographique, populations légales) et de la DGCL (EPCI) : Licence Ouverte 2.0.",
];

const epci = read('epci').sort(byCode);
const epciOf = new Map(epci.flatMap(one => one.membres.map(membre => [membre.code, one.code])));

// Communes of today and the arrondissements of Paris, Lyon and Marseille; a place without inhabitants has no relais.
const communes = read('communes')
  .filter(one => ['commune-actuelle', 'arrondissement-municipal'].includes(one.type) && one.population !== undefined)
  .sort(byCode);

const line = cells => {
  if (cells.some(cell => /[;\n]/.test(`${cell}`))) throw new Error(`A separator in ${cells}`);
  return cells.join(';');
};
const file = (columns, rows) => [...HEADER, columns, ...rows.map(line), ''].join('\n');

writeFileSync(
  join(to, 'communes.csv.gz'),
  gzipSync(
    file(
      'insee;nom;departement;population;epci;commune',
      communes.map(one => [
        one.code, one.nom, one.departement, one.population, epciOf.get(one.code) ?? '', one.commune ?? '',
      ]),
    ),
    { level: 9 },
  ),
);
writeFileSync(join(to, 'epci.csv'), file('siren;nom;type', epci.map(one => [one.code, one.nom, one.type])));
