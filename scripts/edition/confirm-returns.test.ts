import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { confirmReturn } from './confirm-return.ts';
import { type Chosen, type Confirming, confirmReturns } from './confirm-returns.ts';
import { newEdition } from './new-edition.ts';
import { sayOutcome } from './outcome.ts';

describe('a proposal becomes a return', () => {
  test('by one line less: everything else is left sign by sign', () => {
    const rest = '# By telephone.\nstage:   "idea" # sure\n\nname: Kites\n# the end\n';
    expect(confirmReturn(`proposed: true\n${rest}`)).toBe(rest);
    expect(confirmReturn(`${rest}proposed:  true`)).toBe(rest);
    expect(confirmReturn(`\ufeffproposed: true\r\nstage: idea\r\n`)).toBe('\ufeffstage: idea\r\n');
  });

  test('a remark behind the line is kept', () => {
    expect(confirmReturn('stage: idea\nproposed: true # ask again\n')).toBe(
      'stage: idea\n# ask again\n',
    );
  });

  test('also where it stands in brackets, or alone', () => {
    expect(confirmReturn('{ proposed: true, stage: idea }\n')).toBe('{ stage: idea }\n');
    expect(confirmReturn('proposed: true\n')).toBe('sources: []\n');
    expect(confirmReturn('# Nothing known.\nproposed: true\n')).toBe(
      '# Nothing known.\nsources: []\n',
    );
  });
});

describe('a source is written', () => {
  const source = (text: string) => confirmReturn(text, 'report-2013');
  const line = 'sources:\n  - source: report-2013\n';

  test('at the end of what stands there', () => {
    expect(source('proposed: true\nstage: idea # sure\n')).toBe(`stage: idea # sure\n${line}`);
    expect(source('stage: idea\nproposed: true')).toBe(`stage: idea\n${line}`);
    expect(source('proposed: true\n')).toBe(line);
    expect(source('proposed: true\r\nstage: idea\r\n')).toBe(
      `stage: idea\r\n${line.replaceAll('\n', '\r\n')}`,
    );
  });

  test('in place of an empty list', () => {
    expect(source('proposed: true\nsources: []\nstage: idea\n')).toBe(`${line}stage: idea\n`);
  });
});

describe('in a portal', () => {
  let portal = '';
  beforeEach(() => {
    portal = copySample();
    newEdition(checkDirectory(portal).portal, portal, '2025', '2025-03-01', false);
  });
  afterEach(() => rmSync(portal, { recursive: true, force: true }));

  const confirm = (chosen: Chosen, more: Partial<Confirming> = {}) =>
    sayOutcome(
      confirmReturns({
        portal: checkDirectory(portal).portal,
        directory: portal,
        edition: '2025',
        chosen,
        ...more,
      }),
      'en',
    );
  const file = (id: string) => join(portal, `returns/2025/${id}.yaml`);
  const proposals = () =>
    checkDirectory(portal)
      .portal.returns.filter(({ data }) => data.proposed)
      .map(({ id }) => id);

  test('one, those of a region, then all that are left', () => {
    expect(confirm({ clusters: ['xx-kites'] }).lines).toEqual([
      'Confirmed 1 return of 2025: xx-kites',
      '1 return names no source yet: npm run check warns of them',
    ]);
    expect(proposals()).toEqual(['2025/xx-clouds', '2025/xx-teapots']);
    const { portal: loaded } = checkDirectory(portal);
    const home = loaded.clusters.find(({ id }) => id === 'xx-teapots')?.data.regions[0] ?? '';
    const above = loaded.regions.find(({ id }) => id === home)?.data.parent ?? home;
    expect(confirm({ region: above }).lines?.[0]).toContain('xx-teapots');
    writeFileSync(file('xx-kites'), 'proposed: true\nsources:\n  - source: sample-report\n');
    expect(confirm({ all: true }).lines?.[0]).toMatch(/^Confirmed \d returns? of 2025: .*xx-kites/);
    expect(proposals()).toEqual([]);
    expect(readFileSync(file('xx-kites'), 'utf8')).toBe('sources:\n  - source: sample-report\n');
    expect(confirm({ all: true }).fault).toContain('found none; all of them are confirmed');
  });

  test('one source is named in all that name none', () => {
    const named = 'proposed: true\nsources:\n  - source: sample-report\n    lines: "61"\n';
    writeFileSync(file('xx-kites'), named);
    expect(confirm({ all: true }, { source: 'no-such' }).fault).toContain(
      '--source: expected the id of a source, found "no-such"',
    );
    expect(confirm({ all: true }, { source: 'sample-report' }).lines).toHaveLength(1);
    const { portal: loaded, problems } = checkDirectory(portal);
    expect(problems).toEqual([]);
    const sourcesOf = (id: string) => loaded.returns.find((one) => one.id === id)?.data.sources;
    expect(sourcesOf('2025/xx-clouds')).toEqual([{ source: 'sample-report' }]);
    expect(sourcesOf('2025/xx-kites')).toEqual([{ source: 'sample-report', lines: '61' }]);
  });

  test('what cannot be confirmed is told line by line, and then nothing is', () => {
    confirm({ clusters: ['xx-kites'] });
    rmSync(file('xx-clouds'));
    const { fault } = confirm({ clusters: ['xx-teapots', 'xx-kites', 'xx-clouds', 'no-such'] });
    expect(fault?.split('\n')).toEqual([
      'returns/2025/xx-kites.yaml: expected a proposal, found a return that is confirmed; leave it out',
      'xx-clouds: expected a proposal of 2025, found none; write returns/2025/xx-clouds.yaml if it returned',
      'no-such: expected the id of a cluster, found none of this name; check the spelling',
    ]);
    expect(proposals()).toEqual(['2025/xx-teapots']);
    writeFileSync(file('xx-teapots'), 'proposed: true\nstage: [idea]\n');
    expect(confirm({ clusters: ['xx-teapots'] }).fault).toContain('npm run check lists them');
    expect(confirm({ region: 'nowhere' }).fault).toContain('nowhere: expected the id of a region');
    expect(confirm({ all: true }, { edition: '1999' }).fault).toContain(
      'expected the id of an edition',
    );
    writeFileSync(join(portal, 'editions/2025.yaml'), 'status: draft\n');
    expect(confirm({ all: true }).fault).toContain('editions/2025.yaml: expected a valid file');
  });

  test('a try changes nothing', () => {
    expect(confirm({ all: true }, { dry: true }).lines?.[0]).toContain(
      'Would confirm 3 returns of 2025',
    );
    expect(proposals()).toHaveLength(3);
  });
});
