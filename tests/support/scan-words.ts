import type { Page } from './pages.ts';
import { readPages } from './pages.ts';
import { type TextRun, textRuns } from './text-runs.ts';

/** Looks at a piece of text; says what is wrong with it, if anything. */
export type WordCheck = (run: TextRun, page: Page) => string | undefined;

/**
 * Shows every piece of text of a site to each check, in one reading of the pages.
 * @returns what each check found: the finding, the first page with it, how often it stands
 */
export function scanWords<Name extends string>(
  checks: Readonly<Record<Name, WordCheck>>,
  folder?: string,
): Record<Name, string[]> {
  const entries = Object.entries(checks) as [Name, WordCheck][];
  const found = new Map(entries.map(([name]) => [name, new Map<string, string[]>()]));
  for (const page of readPages(folder)) {
    for (const run of textRuns(page.document)) {
      for (const [name, check] of entries) {
        const finding = check(run, page);
        const places = found.get(name);
        if (finding)
          places?.set(finding, [...(places.get(finding) ?? []), `${page.path} (${run.where})`]);
      }
    }
  }
  const lines = [...found].map(([name, places]) => [
    name,
    [...places].map(([what, where]) => `${what}: ${where[0]}, ${where.length} times`),
  ]);
  return Object.fromEntries(lines) as Record<Name, string[]>;
}
