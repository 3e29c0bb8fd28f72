import type { Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';

/** What was judged when the edition was frozen, by the file and the field in which it stands. */
const settled: readonly (readonly [file: (edition: string) => RegExp, field: RegExp])[] = [
  // Texts and tables of a frozen report are built no more: its pages are those of the archive.
  [(edition) => new RegExp(`^(?:reports|report-tables)/${edition}/`), /^/],
  // What an edition numbers and counts is read from its archive.
  [
    (edition) => new RegExp(`^editions/${edition}\\.yaml$`),
    /^(?:numbered\[|figures\[\d+\]\.recount)/,
  ],
];

/**
 * Problems without those in files of frozen editions that only say that what these name has lived on:
 * a figure that is no more, a concept with another id. That the files themselves are as they were
 * is another check.
 */
export function passOverSettled(portal: Portal, problems: readonly Problem[]): Problem[] {
  const rules = portal.archive.flatMap(({ id }) =>
    settled.map(([file, field]) => ({ file: file(RegExp.escape(id)), field })),
  );
  return problems.filter(
    ({ code, file, field }) =>
      code === 'frozen' || !rules.some((rule) => rule.file.test(file) && rule.field.test(field)),
  );
}
