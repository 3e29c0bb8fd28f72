import { prepareEdition } from '../../scripts/edition/prepare-edition.ts';
import { formatProblem } from '../../src/loaders/say-problem.ts';
import { type Originals, overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { checkContent } from '../../src/validators/check-directory.ts';

/** Problems that the check reports for the files of a portal. */
export const problemsOf = (files: Originals): string[] =>
  checkContent(overlayFiles(files, new Map())).problems.map((problem) =>
    formatProblem(problem, 'en'),
  );

/** The files of a portal after `edition -- new`. */
export function addYear(base: Originals, edition: string): Originals {
  const { portal } = checkContent(overlayFiles(base, new Map()));
  const read = (file: string) => Buffer.from(base.get(file) ?? []).toString();
  const made = prepareEdition(portal, read, edition, `${edition}-03-01`);
  const texts = [...(made?.files ?? [])].map(([file, text]) => [file, Buffer.from(text)] as const);
  return new Map([...base, ...texts]);
}
