import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The test files that take longest, the longest first: begun last, one of them would run alone while
 * the other core has nothing to do. Where no earlier run is known, Vitest goes by the size of files.
 */
const longest: readonly string[] = [
  'tests/browser/pages-others.test.ts',
  'tests/browser/pdf.test.ts',
  'tests/journeys/readers/reader-with-a-mouse.test.ts',
  'tests/browser/knowledge.test.ts',
  'tests/browser/print-kinds.test.ts',
  'tests/browser/holding-still.test.ts',
  'tests/browser/pages-turkic.test.ts',
  'tests/browser/search.test.ts',
  'tests/browser/editor.test.ts',
  'tests/journeys/readers/reader-who-asks.test.ts',
  'tests/browser/editor-repository.test.ts',
  'tests/browser/search-box.test.ts',
  'tests/browser/dev-server.test.ts',
  'tests/browser/figures-tables.test.ts',
  'tests/browser/search-safe.test.ts',
  'tests/browser/survey-form-files.test.ts',
  'tests/browser/figures-accessibility.test.ts',
  'tests/browser/masthead.test.ts',
  'tests/browser/analysis-phones.test.ts',
  'tests/browser/own-measures.test.ts',
  'tests/browser/figures-labels.test.ts',
  'tests/browser/compare.test.ts',
  'tests/browser/menu.test.ts',
  'tests/browser/policies.test.ts',
  'tests/browser/benchmark.test.ts',
  'tests/browser/frames.test.ts',
  'tests/journeys/year-published.test.ts',
  'tests/journeys/form-round.test.ts',
  'tests/journeys/year-on-shipped.test.ts',
  'tests/journeys/own-list.test.ts',
  'tests/journeys/new-portal.test.ts',
  'tests/small-portals/built-portals.test.ts',
  'tests/small-portals/kept-pages.test.ts',
  'tests/languages/sentences.test.ts',
  'tests/languages/new-portal.test.ts',
  'tests/languages/every-language.test.ts',
  'tests/site/every-page.test.ts',
  'tests/site/hostile-portal.test.ts',
  'tests/site/search.test.ts',
  'tests/site/archive.test.ts',
  'tests/site/reproducible.test.ts',
  'tests/site/structured-data.test.ts',
  'tests/site/report-versions.test.ts',
  'scripts/import/mutated-forms.test.ts',
  'src/handouts/template/round-trip.test.ts',
  'workshop/testing/language.test.ts',
  'src/validators/mutated-portal.test.ts',
  'scripts/import/own-words.test.ts',
  'workshop/testing/hostile/hostile.test.ts',
  'src/validators/check-entries.test.ts',
  'scripts/edition/changed-year.test.ts',
  'bench/generate-portal.test.ts',
  'src/validators/hostile-values.test.ts',
  'src/importers/workbook/mutated-files.test.ts',
  'scripts/import/returns-mapping.test.ts',
  'src/validators/commands.test.ts',
  'src/validators/valid-portals.test.ts',
  'scripts/schemas/portal-schemas.test.ts',
];

const rank = ({ moduleId }: TestSpecification) => {
  const at = longest.indexOf(relative(process.cwd(), moduleId));
  return at < 0 ? longest.length : at;
};

/** Begins the longest files of each project first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...projects.values()].flatMap((some) => some.sort((a, b) => rank(a) - rank(b)));
  }
}
