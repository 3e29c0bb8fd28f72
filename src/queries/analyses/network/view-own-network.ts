import { readContacts } from '../../../domain/analyses/network/read-contacts.ts';
import { sayWords } from '../../../figures/say-words.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import { type OwnTableView, viewOwnTable } from '../view-own-table.ts';

/** Form for the reader's own contacts, prefilled with the portal's. */
export function viewOwnNetwork(
  portal: Portal,
  data: AnalysisOf<'network'>,
  locale: Locale,
): OwnTableView {
  const t = useTranslate(locale);
  const found = readContacts(data, analysisParts(portal));
  const name = (party: string) => (found ? sayWords(found.nameOf(party).label, locale) : party);
  return viewOwnTable(locale, {
    name: 'own',
    caption: t('analysis.own'),
    columns: [
      { label: t('own.from'), kind: 'text' },
      { label: t('own.to'), kind: 'text' },
      { label: t('own.weight'), kind: 'number' },
    ],
    names: Object.fromEntries(
      (found?.contacts ?? []).flatMap(({ from, to }) => [from, to].map((id) => [id, name(id)])),
    ),
    rows: (found?.contacts ?? []).map(({ from, to, weight }) => [name(from), name(to), weight]),
  });
}
