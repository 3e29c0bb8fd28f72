import type { Locale } from '../../src/i18n/locales.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { nameSome } from '../name-some.ts';
import type { Checklist, ChecklistKind, ChecklistLine } from './edition-checklist.ts';

const kinds = {
  problems: phrase('command.checklist.problems'),
  returns: phrase('command.checklist.returns'),
  chapters: phrase('command.checklist.chapters'),
  signatures: phrase('command.checklist.signatures'),
  numbers: phrase('command.checklist.numbers'),
  warnings: phrase('command.checklist.warnings'),
  links: phrase('command.checklist.links'),
  site: phrase('command.checklist.site'),
  prints: phrase('command.checklist.prints'),
  announcement: phrase('command.checklist.announcement'),
  archive: phrase('command.checklist.archive'),
} as const satisfies Readonly<Record<ChecklistKind, Phrase>>;

/** Most open places named in a line. */
const namedPlaces = 3;

/** Whether it remains to be done. */
const isOpen = ({ open, archived }: ChecklistLine) => open.length > 0 && !archived;

function sayLine(line: ChecklistLine): Phrase {
  const { kind, done, open, command, needed } = line;
  const all = done + open.length;
  const what =
    all > 0 ? phrase('command.checklist.counted', { what: kinds[kind], done, all }) : kinds[kind];
  if (open.length === 0) return phrase('command.checklist.done', { what });
  if (!isOpen(line)) return phrase('command.checklist.archived', { what });
  const values = { what, places: nameSome(open, namedPlaces), command };
  return needed
    ? phrase('command.checklist.needed', values)
    : phrase('command.checklist.open', values);
}

/** A line for each kind of work, and below the signatures one for each office and language. */
export function formatChecklist({ edition, lines, signed }: Checklist, locale: Locale): string {
  const said = lines.flatMap((line) => [
    sayLine(line),
    ...(line.kind === 'signatures' ? signed : []).map(({ language, by, chapters }) =>
      phrase('command.checklist.signed', {
        language,
        by: by ?? phrase('command.checklist.nobody'),
        chapters: chapters.join(', '),
      }),
    ),
  ]);
  const title = phrase('command.checklist.title', {
    edition,
    done: lines.filter((line) => !isOpen(line)).length,
    all: lines.length,
  });
  return [title, ...said].map((one) => `${sayPhrase(one, locale)}\n`).join('');
}

/** Reasons not to freeze: open lines that the portal asks for. */
export const refuseOpen = ({ lines }: Checklist): Phrase[] =>
  lines.filter((line) => line.needed && isOpen(line)).map(sayLine);
