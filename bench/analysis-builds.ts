import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { loadPortal } from '../src/loaders/load-portal.ts';
import { matchEdition } from '../src/domain/analyses/matching/tabulate-matching.ts';
import { resultTables } from '../src/domain/analyses/result-tables.ts';
import { joinSubjects } from '../src/portal/join-subjects.ts';
import { joinFigureInputs } from '../src/domain/figures/inputs.ts';
import { clearCaches } from './bench-folders.ts';
import { copyWithoutFigures } from './portal-without-figures.ts';
import { generatePortal } from './generate-portal.ts';
import { markdownTable } from './markdown-table.ts';
import { measureFolder, measureRun } from './measure.ts';

interface Measured {
  /** Path of the build command. */
  readonly build: string;
  /** Folder of the shipped portal. */
  readonly content: string;
  readonly folder: string;
  readonly sizes: readonly number[];
}

const timed = (run: () => void) => {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
};

/** Seconds of single results, each computed for the first time. */
function measureParts(folder: string): readonly [name: string, seconds: number, result: string][] {
  const { portal } = loadPortal(folder);
  const edition = portal.site[0]?.data.edition ?? '';
  const inputs = joinFigureInputs(portal, edition);
  const dataOf = <T>(items: readonly { readonly data: T }[]) => items.map(({ data }) => data);
  let subjects: ReturnType<typeof joinSubjects>['subjectsByCluster'] = new Map();
  const reading = timed(() => {
    const [site] = dataOf(portal.site);
    if (!site) return;
    const [regions, countries] = [dataOf(portal.regions), dataOf(portal.countries)];
    const synonyms = dataOf(portal.synonyms);
    const named = { ...portal, regions, countries, synonyms, site };
    subjects = joinSubjects(named).subjectsByCluster;
  });
  let pairs = 0;
  let rows = 0;
  const matching = timed(() => {
    for (const { data } of portal.analyses) {
      if (data.method !== 'matching') continue;
      const { matches } = matchEdition(data, { parts: { ...portal, subjects }, edition });
      for (const best of matches.values()) pairs += best.length;
    }
  });
  const results = timed(() => {
    for (const { id, data } of portal.analyses) {
      if (data.method === 'matching') continue;
      const tables = inputs.analysed ? resultTables(inputs.analysed, id) : [];
      for (const { table } of tables) rows += table.rows.length;
    }
  });
  return [
    ['what every cluster is about', reading, `${subjects.size.toLocaleString('en')} clusters`],
    ['partners of every cluster', matching, `${pairs.toLocaleString('en')} pairs`],
    ['tables of all other analyses', results, `${rows.toLocaleString('en')} rows`],
  ];
}

/** Remove analyses and comparison from a portal. */
function switchOff(folder: string): void {
  const file = join(folder, 'site.yaml');
  const site = parseDocument(readFileSync(file, 'utf8'));
  site.set('off', ['analyses', 'compare']);
  writeFileSync(file, site.toString());
}

/** Cost of analyses and comparison with many clusters: separately, and in a build. */
export function reportAnalysisBuilds({ build, content, folder, sizes }: Measured): string[] {
  const plain = join(folder, 'plain');
  const portal = join(folder, 'portal');
  const site = join(folder, 'site');
  copyWithoutFigures(content, plain);
  const parts: string[][] = [];
  const builds = sizes.map((size) => {
    generatePortal(plain, portal, size);
    for (const [name, seconds, result] of measureParts(portal)) {
      parts.push([size.toLocaleString('en'), name, seconds.toFixed(2), result]);
    }
    // Without caches and cards, which only one run would find.
    const run = () => {
      clearCaches();
      return measureRun([build, '--portal', portal, '--out', site, '--no-search', '--no-cards']);
    };
    const whole = run();
    const { bytes } = measureFolder(site);
    switchOff(portal);
    const without = run();
    const { bytes: less } = measureFolder(site);
    return [
      size.toLocaleString('en'),
      without.seconds.toFixed(1),
      whole.seconds.toFixed(1),
      `${(100 * (whole.seconds / without.seconds - 1)).toFixed(0)} %`,
      whole.megabytes.toFixed(0),
      ((bytes - less) / 1e6).toFixed(0),
    ];
  });
  rmSync(folder, { recursive: true, force: true });
  return [
    '### In portals of many clusters',
    markdownTable(['clusters', 'part', 'seconds', 'result'], parts),
    markdownTable(
      [
        'clusters',
        'build without them, s',
        'build with analyses and comparison, s',
        'added',
        'peak MB',
        'added output, MB',
      ],
      builds,
    ),
    'One build each, without search. Generated portals have no survey answers and no named figures.',
  ];
}
