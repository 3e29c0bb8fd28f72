import type { Locale } from '../../src/i18n/locales.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { asTyped } from '../../src/i18n/typed-commands.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** Edition in work: the newest, or the one after it if that is published. */
function editionInWork({ editions }: Portal): string {
  const newest = editions.toSorted((a, b) => a.id.localeCompare(b.id)).at(-1);
  if (!newest || newest.data.status === 'draft') return newest?.id ?? '';
  return `${Number.parseInt(newest.id, 10) + 1}`;
}

/** Commands of a year in the order of use, with what each does. */
export function yearCommands(portal: Portal, locale: Locale): string[][] {
  const year = editionInWork(portal);
  const rows: readonly (readonly [string, Phrase])[] = [
    ...(portal.editions.some(({ id }) => id === year)
      ? []
      : [[`edition -- new ${year}`, phrase('command.edition.new')] as const]),
    [`template -- --year ${year} --out forms-${year} --each`, phrase('command.template.each')],
    [`import -- returns FILE… --year ${year}`, phrase('command.import.about')],
    [
      `edition -- confirm ${year} ID…`,
      phrase('command.edition.confirm', { region: '--region', all: '--all' }),
    ],
    [`edition -- status ${year}`, phrase('command.edition.status')],
    ['check', phrase('command.check.about')],
    [
      `review -- out --lang ${locale} --out texts-${locale}.xlsx`,
      phrase('command.review.outAbout', { option: '--out' }),
    ],
    [`review -- in texts-${locale}.xlsx`, phrase('command.review.inAbout')],
    ['proposals -- list FILE…', phrase('command.proposals.list')],
    ['build', phrase('command.build.about')],
    [`pdf -- --edition ${year}`, phrase('command.pdf.about')],
    [
      `edition -- checklist ${year}`,
      phrase('command.edition.checklist', { setting: 'freezeNeeds' }),
    ],
    [`edition -- freeze ${year}`, phrase('command.edition.freeze')],
    ['links -- record', phrase('command.links.record')],
    [`deploy:check -- ${portal.site[0]?.data.address ?? 'URL'}`, phrase('deploy.check.about')],
  ];
  return rows.map(([command, does]) => [asTyped(`npm run ${command}`), sayPhrase(does, locale)]);
}
