import type { Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';

/** Fields judged when the edition was frozen, by file. */
const settled: readonly (readonly [file: (edition: string) => RegExp, field: RegExp])[] = [
  // Texts and tables of a frozen report are not rebuilt: its pages come from the archive.
  [(edition) => new RegExp(`^(?:reports|report-tables)/${edition}/`), /^/],
  // Figures numbered and counted by an edition are read from its archive.
  [
    (edition) => new RegExp(`^editions/${edition}\\.yaml$`),
    /^(?:numbered\[|figures\[\d+\]\.recount)/,
  ],
];

/**
 * Drop problems in files of frozen editions that only arise because referenced entries have changed since: a
 * deleted figure, a renamed concept. Another check ensures the files themselves are unchanged.
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
