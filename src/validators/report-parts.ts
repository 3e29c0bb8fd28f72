import { listingNames } from '../domain/report/listing-names.ts';
import {
  isOverYears,
  numberParts,
  tableKey,
  type NumberedParts,
} from '../domain/report/number-parts.ts';
import { splitSee } from '../domain/report/see-target.ts';
import type { ProseComponent } from '../loaders/parse-mdx.ts';
import { mayExist, type Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { type ChapterText, componentProblem, reportsByLanguage } from './report-texts.ts';
import type { Validator } from './validator.ts';

/** What must stand once in a report, and how it is named to authors. */
const single: Readonly<Record<string, readonly [attribute: string, what: string]>> = {
  Figure: ['id', 'each figure'],
  Table: ['of', 'each table'],
  Section: ['id', 'each section id'],
  Box: ['id', 'each section id'],
};

function judgeSee(
  portal: Portal,
  to: string,
  { edition, locale }: ChapterText,
  { chapterOf }: NumberedParts,
): string | undefined {
  const target = splitSee(to);
  if (!target) return 'figures/{id}, tables/{id}, chapters/{id} or sections/{id}';
  const { kind, id } = target;
  const chapters = edition.data.report?.chapters ?? [];
  if (kind === 'chapters') {
    return chapters.some((one) => one.id === id) ? undefined : 'the id of a chapter of the report';
  }
  if (chapterOf[kind].has(id)) return undefined;
  // A part may stand in a chapter that cannot be read or is missing, which is told there.
  const written = new Set(portal.reports.map((text) => text.id));
  if (chapters.some((one) => !written.has(`${edition.id}/${one.id}/${locale}`))) return undefined;
  if (kind === 'figures') return 'a figure that stands in the report';
  return kind === 'tables' ? 'a table that stands in the report' : 'a section of the report';
}

/** A listing that the engine knows, and a table that the edition declares. */
function judgeNamed(
  portal: Portal,
  edition: string,
  { name, attributes: { of = '' } }: ProseComponent,
): string | undefined {
  if (name === 'Listing') {
    const known: readonly string[] = listingNames;
    return known.includes(of) ? undefined : `one of ${known.join(', ')}`;
  }
  if (name !== 'Table') return undefined;
  const own = `${edition}/`;
  const known = portal['report-tables'].flatMap(({ id }) =>
    id.startsWith(own) ? id.slice(own.length) : [],
  );
  if (known.includes(of) || mayExist(portal, 'report-tables', `${own}${of}`)) return undefined;
  const declared = known.length > 0 ? ` (${known.join(', ')})` : '';
  return `the name of a file of report-tables/${edition}/${declared}`;
}

/** Figures stand in the order in which the edition numbers them. */
function judgeOrder(
  chapter: ChapterText,
  component: ProseComponent,
  before: { number: number },
): Problem[] {
  const { edition, text } = chapter;
  const id = component.attributes.id ?? '';
  const number = edition.data.numbered.indexOf(id);
  const refuse = (message: string) => [
    componentProblem(
      text,
      component,
      'figure-order',
      message,
      `put it into "numbered" of editions/${edition.id}.yaml, in the order of the report`,
    ),
  ];
  if (number < 0) return refuse(`expected a figure that the edition numbers, found ${quote(id)}`);
  if (number < before.number) {
    return refuse(
      `expected figures in the order of their numbers, found ${quote(id)} after a later one`,
    );
  }
  before.number = number;
  return [];
}

function judgeReport(portal: Portal, chapters: readonly ChapterText[]): Problem[] {
  const numbered = numberParts(
    chapters.map(({ chapter, text }) => ({ id: chapter, parts: text.components })),
  );
  const seen = new Set<string>();
  const before = { number: -1 };
  return chapters.flatMap((chapter) =>
    chapter.text.components.flatMap((component): Problem[] => {
      const { name, attributes } = component;
      const refuse = (code: string, expected: string, found: string, hint: string, end = '') => [
        componentProblem(
          chapter.text,
          component,
          code,
          `expected ${expected}, found ${quote(found)}${end}`,
          hint,
        ),
      ];
      const to = attributes.to ?? '';
      if (name === 'See') {
        const expected = judgeSee(portal, to, chapter, numbered);
        if (expected) return refuse('cross-reference', expected, to, 'correct the reference');
      }
      const expected = judgeNamed(portal, chapter.edition.id, component);
      if (expected) return refuse('attribute', expected, attributes.of ?? '', 'correct the name');
      const once = Object.hasOwn(single, name) ? single[name] : undefined;
      if (!once) return [];
      const [attribute, what] = once;
      const shown = name === 'Table' ? tableKey(attributes) : attributes[attribute];
      const key = `${what} ${shown} ${attributes.over ?? ''}`;
      if (seen.has(key)) {
        const hint = 'show it once, and point to it with <See>';
        const twice = `${what} once in the report`;
        return refuse('repeated-part', twice, attributes[attribute] ?? '', hint, ' again');
      }
      seen.add(key);
      return name === 'Figure' && !isOverYears(component)
        ? judgeOrder(chapter, component, before)
        : [];
    }),
  );
}

/**
 * What a report shows stands in it once, its figures in the order of their numbers, and its
 * cross-references lead somewhere. Components of reports stand in reports.
 */
export const checkReportParts: Validator = (portal) => {
  const misplaced = portal.pages.flatMap((text) =>
    text.components.flatMap((component) => {
      if (!component.ofReports) return [];
      const message = `expected <${component.name}> in a chapter of a report, found it in another text`;
      return [componentProblem(text, component, 'component', message, 'write the words instead')];
    }),
  );
  const reports = [...reportsByLanguage(portal).values()];
  return [...misplaced, ...reports.flatMap((chapters) => judgeReport(portal, chapters))];
};
