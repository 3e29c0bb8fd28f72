import { type Phrase, phrase, type AuthorKey } from '../i18n/phrase.ts';
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

/** Components allowed once per report, and their names for authors. */
const single: Readonly<Record<string, readonly [attribute: string, repeated: AuthorKey]>> = {
  Figure: ['id', 'check.report.figureTwice'],
  Table: ['of', 'check.report.tableTwice'],
  Section: ['id', 'check.report.sectionTwice'],
  Box: ['id', 'check.report.sectionTwice'],
};

function judgeSee(
  portal: Portal,
  to: string,
  { edition, locale }: ChapterText,
  { chapterOf }: NumberedParts,
): Phrase | undefined {
  const target = splitSee(to);
  if (!target) return phrase('check.word.seeTargets');
  const { kind, id } = target;
  const chapters = edition.data.report?.chapters ?? [];
  if (kind === 'chapters') {
    return chapters.some((one) => one.id === id) ? undefined : phrase('check.word.chapterOfReport');
  }
  if (chapterOf[kind].has(id)) return undefined;
  // A part may be in a missing or unreadable chapter, which is reported elsewhere.
  const written = new Set(portal.reports.map((text) => text.id));
  if (chapters.some((one) => !written.has(`${edition.id}/${one.id}/${locale}`))) return undefined;
  if (kind === 'figures') return phrase('check.word.figureOfReport');
  return kind === 'tables'
    ? phrase('check.word.tableOfReport')
    : phrase('check.word.sectionOfReport');
}

/** Require known listings, and tables that the edition declares. */
function judgeNamed(
  portal: Portal,
  edition: string,
  { name, attributes: { of = '' } }: ProseComponent,
): Phrase | undefined {
  if (name === 'Listing') {
    const known: readonly string[] = listingNames;
    return known.includes(of) ? undefined : phrase('check.word.oneOf', { list: known.join(', ') });
  }
  if (name !== 'Table') return undefined;
  const own = `${edition}/`;
  const known = portal['report-tables'].flatMap(({ id }) =>
    id.startsWith(own) ? id.slice(own.length) : [],
  );
  if (known.includes(of) || mayExist(portal, 'report-tables', `${own}${of}`)) return undefined;
  const values = { edition, known: known.join(', ') };
  return known.length > 0
    ? phrase('check.word.tableFileOf', values)
    : phrase('check.word.tableFile', values);
}

/** Require figures in the order of the edition's numbering. */
function judgeOrder(
  chapter: ChapterText,
  component: ProseComponent,
  before: { number: number },
): Problem[] {
  const { edition, text } = chapter;
  const id = component.attributes.id ?? '';
  const number = edition.data.numbered.indexOf(id);
  const refuse = (message: Phrase) => [
    componentProblem(
      text,
      component,
      'figure-order',
      message,
      phrase('check.mend.numbered', { edition: edition.id }),
    ),
  ];
  if (number < 0) return refuse(phrase('check.report.notNumbered', { id: quote(id) }));
  if (number < before.number) {
    return refuse(phrase('check.report.figureOrder', { id: quote(id) }));
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
      const refuse = (code: string, message: Phrase, hint: Phrase) => [
        componentProblem(chapter.text, component, code, message, hint),
      ];
      const instead = (expected: Phrase, found: string) =>
        phrase('check.expectedFound', { expected, found: quote(found) });
      const to = attributes.to ?? '';
      if (name === 'See') {
        const target = judgeSee(portal, to, chapter, numbered);
        const hint = phrase('check.mend.correctReference');
        if (target) return refuse('cross-reference', instead(target, to), hint);
      }
      const expected = judgeNamed(portal, chapter.edition.id, component);
      if (expected) {
        const message = instead(expected, attributes.of ?? '');
        return refuse('attribute', message, phrase('check.mend.correctName'));
      }
      const once = Object.hasOwn(single, name) ? single[name] : undefined;
      if (!once) return [];
      const [attribute, repeated] = once;
      const shown = name === 'Table' ? tableKey(attributes) : attributes[attribute];
      const key = `${repeated} ${shown} ${attributes.over ?? ''}`;
      if (seen.has(key)) {
        const message = phrase(repeated, { found: quote(attributes[attribute] ?? '') });
        return refuse('repeated-part', message, phrase('check.mend.showOnce'));
      }
      seen.add(key);
      return name === 'Figure' && !isOverYears(component)
        ? judgeOrder(chapter, component, before)
        : [];
    }),
  );
}

/**
 * Require each element once in a report, figures in numerical order, valid cross-references, and report
 * components in reports only.
 */
export const checkReportParts: Validator = (portal) => {
  const misplaced = portal.pages.flatMap((text) =>
    text.components.flatMap((component) => {
      if (!component.ofReports) return [];
      const message = phrase('check.report.componentElsewhere', { tag: component.name });
      return [
        componentProblem(
          text,
          component,
          'component',
          message,
          phrase('check.mend.writeWordsInstead'),
        ),
      ];
    }),
  );
  const reports = [...reportsByLanguage(portal).values()];
  return [...misplaced, ...reports.flatMap((chapters) => judgeReport(portal, chapters))];
};
