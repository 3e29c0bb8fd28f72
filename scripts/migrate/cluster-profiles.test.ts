import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { profileSchema } from '../../src/schemas/profile.ts';
import { migrations } from './migrations.ts';
import { runMigrations } from './run-migrations.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const get = (path: string) => readFileSync(join(folder, path), 'utf8');
const run = (dry = false) => runMigrations(folder, migrations, dry);

const lids = `# Lids of all kinds.
name:
  original: Lid Cluster # as printed
sectors: [ { id: lids,   word: Lid } ]
# Found on the web.
organisation:
  # Checked in spring.
  website: https://lids.example.org
reported: [members]
facts:
  - label: { en: Members }
    value: 12
    unit: count
    sources:
      - source: report
        lines: "4"
  # This one has no field of its own.
  - label: { en: Aim }
    text: { en: A lid }
    sources: [{ source: report }]
sources:
  - source: report
    lines: "3"
`;
const bodies = `- id: guild
  kind: association
  clusters: [lids]
  sources:
    - source: report
      lines: "9"
- id: lid-office
  kind: cluster-body # the cluster itself
  clusters:
    - lids
  sources:
    - source: report
`;

test('contacts, counted facts and bodies go into the profile; all else stays to the letter', () => {
  put('clusters/xx/lids.yaml', lids);
  put('organisations/bodies.yaml', bodies);
  const { files, steps } = run();
  expect(files).toEqual(['clusters/xx/lids.yaml', 'organisations/bodies.yaml']);
  expect(steps[0]?.open.map((line) => sayPhrase(line, 'en'))).toEqual([
    'clusters/xx/lids.yaml: do any of these lead it, or only support it? guild',
  ]);
  const text = get('clusters/xx/lids.yaml');
  const { profile, facts, organisation, reported } = parse(text);
  expect([organisation, reported]).toEqual([undefined, undefined]);
  expect(facts).toHaveLength(1);
  const sources = [{ source: 'report', lines: '3' }];
  expect(profileSchema.parse(profile)).toEqual({
    management: [{ body: 'lid-office', asOf: 'undated', sources: [{ source: 'report' }] }],
    supporters: [{ body: 'guild', asOf: 'undated', sources: [{ source: 'report', lines: '9' }] }],
    members: [{ total: 12, asOf: 'undated', sources: [{ source: 'report', lines: '4' }] }],
    website: [{ url: 'https://lids.example.org', asOf: 'undated', sources }],
  });
  for (const kept of [
    '# Lids of all kinds.',
    'original: Lid Cluster # as printed',
    'sectors: [ { id: lids,   word: Lid } ]',
    '# Found on the web.',
    '# Checked in spring.',
    '  # This one has no field of its own.',
  ]) {
    expect(text).toContain(kept);
  }
  expect(get('organisations/bodies.yaml')).toBe(
    bodies.replace('  clusters: [lids]\n', '').replace('  clusters:\n    - lids\n', ''),
  );
});

test('a portal in the new form is left as it is, so that the command may run again', () => {
  put('clusters/lids.yaml', lids);
  run();
  const once = get('clusters/lids.yaml');
  expect(run().files).toEqual([]);
  expect(get('clusters/lids.yaml')).toBe(once);
});

test('a dry run says what would change, and writes nothing', () => {
  put('clusters/lids.yaml', lids);
  expect(run(true).files).toEqual(['clusters/lids.yaml']);
  expect(get('clusters/lids.yaml')).toBe(lids);
});

test('what a profile tells already stays, with the new below it and every comment', () => {
  const half = `name: { original: Lid Cluster }
profile:
  website:
    - url: https://old.example.org # still open
      asOf: '2012'
      sources: [{ source: report }]
  email: [{ address: old@example.org, asOf: '2012', sources: [{ source: report }] }]
organisation: # the office
  website: https://lids.example.org # main
  email: lids@example.org
sources: [{ source: report }]
`;
  put('clusters/lids.yaml', half);
  run();
  const text = get('clusters/lids.yaml');
  const { profile } = parse(text);
  expect(profile.website.map(({ url }: { url: string }) => url)).toEqual([
    'https://old.example.org',
    'https://lids.example.org',
  ]);
  expect(profile.email.map(({ address }: { address: string }) => address)).toEqual([
    'old@example.org',
    'lids@example.org',
  ]);
  for (const kept of ['# still open', '# the office', '# main']) expect(text).toContain(kept);
  expect(run().files).toEqual([]);
});

test('a body that names no cluster stays as it is, and is told', () => {
  const typo = bodies.replace('[lids]', '[lidz]');
  put('clusters/lids.yaml', lids);
  put('organisations/bodies.yaml', typo);
  const { steps } = run();
  expect(steps[0]?.open.map((line) => sayPhrase(line, 'en'))).toEqual([
    'organisations/bodies.yaml: guild names no cluster: lidz; correct it and run this again',
  ]);
  expect(get('organisations/bodies.yaml')).toContain('clusters: [lidz]');
});

test('prepared returns are proposed ones; locks and clusters of lists are told', () => {
  put('clusters/lids.yaml', 'name: { original: Lids }\n');
  put('clusters/pots.yaml', 'name: { original: Pots }\n');
  put('returns/2013/pots.yaml', 'prepared: true # from last year\nstage: idea\n');
  put('archive/2012.yaml', 'frozen: 2012-12-01\npages: {}\n');
  const { steps, files } = run();
  expect(files).toEqual(['returns/2013/pots.yaml']);
  expect(get('returns/2013/pots.yaml')).toBe('proposed: true # from last year\nstage: idea\n');
  expect(steps[1]?.open.map((line) => sayPhrase(line, 'en'))).toEqual([
    'archive/2012.yaml: a lock of the first form; delete it with archive/2012.zip, build the site, then npm run edition -- freeze 2012',
    'clusters without a return, which count in no edition: lids; where a list names one, say listed: with the first edition beside which it counts',
  ]);
});
