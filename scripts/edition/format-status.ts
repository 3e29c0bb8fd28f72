import type { AuthorKeyAfter } from '../../src/i18n/phrase.ts';
import { authorTranslate, type TranslateAuthor } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { wrapParts } from '../wrap-parts.ts';
import type { ChapterStatus, EditionStatus, PlaceCount } from './edition-status.ts';

/** Columns of an unknown terminal. */
const usualWidth = 80;

function wrapList(items: readonly string[], indent: string, width: number): string[] {
  const parts = items.map((item, index) => (index < items.length - 1 ? `${item},` : item));
  return wrapParts(parts, indent, width);
}

/** Incomplete places as `TR-34 20/3/1`; complete ones are counted. */
function listPlaces(
  t: TranslateAuthor,
  kind: 'agencies' | 'regions',
  nameOf: (place: PlaceCount) => string,
  places: readonly PlaceCount[],
  width: number,
): string[] {
  if (places.every(({ id }) => id === undefined)) return [];
  const open = places.filter(({ proposed, missing }) => proposed + missing > 0);
  const items = open.map(
    (place) => `${nameOf(place)} ${place.confirmed}/${place.proposed}/${place.missing}`,
  );
  // Clusters without a place are listed, but not counted as a place.
  const known = places.filter(({ id }) => id !== undefined);
  const complete = known.filter((place) => !open.includes(place)).length;
  const values = { complete, all: known.length };
  const words = t(`command.status.${kind}`, values).split(' ');
  const legend = open.length > 0 ? t('command.status.legend').split(' ') : [];
  return [...wrapParts([...words, ...legend], '  ', width), ...wrapList(items, '    ', width)];
}

function listChapters(
  t: TranslateAuthor,
  chapters: readonly ChapterStatus[],
  width: number,
): string[] {
  const states = Map.groupBy(chapters, ({ state }) => state);
  const counts = [...states].map(([state, own]) =>
    t(`command.status.counted.${state}`, { n: own.length }),
  );
  const unread = [...states].flatMap(([state, own]) =>
    state !== 'unchanged' && state !== 'unwritten'
      ? []
      : [
          `  ${t(`command.status.listed.${state}`)}`,
          ...wrapList(
            own.map(({ id }) => id),
            '    ',
            width,
          ),
        ],
  );
  const lacking = chapters
    .filter(({ missing, state }) => missing.length > 0 && state !== 'unwritten')
    .map(({ id, missing }) => `${id} (${missing.join(' ')})`);
  return [
    ...wrapList([t('command.status.chapters', { n: chapters.length }), ...counts], '', width),
    ...unread,
    ...(lacking.length > 0
      ? [`  ${t('command.status.lacking')}`, ...wrapList(lacking, '    ', width)]
      : []),
  ];
}

/** Counts of the status, each with a message. */
type StatusCount = Exclude<
  AuthorKeyAfter<'command.status'>,
  'after' | 'draft' | 'published' | 'agencies' | 'regions' | `${string}.${string}`
>;

/** Progress in lines that fit on one screen. */
export function formatStatus(
  status: EditionStatus,
  locale: Locale,
  columns: number | undefined,
): string {
  const t = authorTranslate(locale);
  const width = Math.max(20, columns ?? usualWidth);
  const { edition, before, returns, figures, warnings } = status;
  const { confirmed, proposed, missing, byAgency, byRegion } = returns;
  const marks = [
    t(`command.status.${status.status}`, { edition }),
    ...(before === undefined ? [] : [t('command.status.after', { before })]),
    ...(status.current ? [t('command.status.current')] : []),
    ...(status.frozen ? [t('command.status.frozen')] : []),
  ];
  const all = Object.values(warnings).reduce((sum, n) => sum + n, 0);
  const kinds = Object.entries(warnings).map(([kind, n]) => `${n} ${kind}`);
  const none = t('command.status.nowhere');
  const count = (key: StatusCount, n: number) => t(`command.status.${key}`, { n });
  const counted = [
    count('confirmed', confirmed),
    count('proposed', proposed),
    count('missing', missing),
    count('inAll', confirmed + proposed + missing),
  ];
  const nameOf = ({ id, name }: PlaceCount) => (id === undefined ? none : name);
  const lines = [
    ...wrapList(marks, '', width),
    ...wrapList(counted, '', width),
    ...listPlaces(t, 'agencies', nameOf, byAgency, width),
    ...listPlaces(t, 'regions', ({ id }) => id ?? none, byRegion, width),
    ...listChapters(t, status.chapters, width),
    ...wrapParts(t('command.status.translations').split(' '), '', width),
    ...Object.entries(status.translations).flatMap(([language, texts]) => {
      const [first = '', ...rest] = [
        count('original', texts.original),
        count('reviewed', texts.reviewed),
        count('drafts', texts.draft),
        count('stale', texts.stale),
        count('untranslated', texts.missing),
      ];
      return wrapList([`${language} ${first}`, ...rest], '  ', width);
    }),
    ...wrapList(
      [
        count('written', figures.written),
        count('recounted', figures.recounted),
        count('toWrite', figures.missing.length),
      ],
      '',
      width,
    ),
    ...wrapList(figures.missing, '    ', width),
    count('doubts', status.doubts),
    count('problems', status.problems),
    count('warnings', all),
    ...wrapList(kinds, '    ', width),
  ];
  return `${lines.join('\n')}\n`;
}
