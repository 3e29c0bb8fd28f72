import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareBuilds } from './compare-builds.ts';
import { markdownTable } from './markdown-table.ts';
import { measureRun } from './measure.ts';
import { copyWithoutReport } from './portal-without-report.ts';

export interface ReportBench {
  readonly root: string;
  readonly content: string;
  readonly edition: string;
  /** Folder for copies, sites and PDFs; deleted at the end. */
  readonly folder: string;
}

/** Cost of the yearly report: what it adds to a build, and the PDFs of all languages. */
export function reportCosts({ root, content, edition, folder }: ReportBench): string[] {
  const plain = join(folder, 'portal');
  copyWithoutReport(content, plain);
  const whole = { name: 'with the report', portal: content, site: join(folder, 'whole') };
  const without = { name: 'without it', portal: plain, site: join(folder, 'without') };
  const builds = compareBuilds(join(root, 'scripts/build.ts'), { whole, without }, 'It adds');
  const pdfs = join(folder, 'pdf');
  const print = (...options: string[]) =>
    measureRun([
      join(root, 'scripts/pdf.ts'),
      ...['--edition', edition, '--site', whole.site, '--out', pdfs, ...options],
    ]);
  const report = print();
  const catalogue = print('--catalogue');
  const sizes = readdirSync(pdfs).map((name) => [
    name,
    (statSync(join(pdfs, name)).size / 1e6).toFixed(1),
  ]);
  rmSync(folder, { recursive: true, force: true });
  return [
    '## The yearly report',
    builds,
    markdownTable(['PDF', 'MB'], sizes),
    `The report in all languages was printed in ${report.seconds.toFixed(0)} s (aim: under 180 s, each file at most 5 MB), the catalogue in ${catalogue.seconds.toFixed(0)} s.`,
  ];
}
