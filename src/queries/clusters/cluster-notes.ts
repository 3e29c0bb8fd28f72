import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { type MessagePart, translateParts } from '../../i18n/translate-parts.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { distinctName, sectorLabel } from '../links/names.ts';
import type { Portal } from '../../portal/portal.ts';
import { describeDoubts } from './describe-doubts.ts';

/** A doubt in words, and the other cluster it mentions. */
export interface NoteView {
  readonly parts: readonly MessagePart[];
  readonly href?: string;
  readonly label?: string;
  readonly lang?: string;
}

/** Doubts about a cluster's entry, in the reader's language. */
export function describeNotes(portal: Portal, data: ClusterData, locale: Locale): NoteView[] {
  const t = useTranslate(locale);
  const plain = (text: string) => [{ text }];
  const notes = data.notes.flatMap((note): NoteView | [] => {
    switch (note.kind) {
      // No order is shown on its page, and its spaces matter only to editors.
      case 'rank-not-printed':
      case 'spaces-reduced':
        return [];
      case 'spelling': {
        const printed = { text: note.printed, lang: data.name.language };
        return {
          parts: note.likely
            ? translateParts(t, 'note.spelling', {
                printed,
                likely: { ...printed, text: note.likely },
              })
            : translateParts(t, 'note.spellingOnly', { printed }),
        };
      }
      case 'wider-area': {
        const area = { text: note.area, lang: data.name.language };
        return { parts: translateParts(t, 'note.wider-area', { area }) };
      }
      case 'same-name':
      case 'near-repeat': {
        const other = distinctName(portal, note.cluster, locale);
        return {
          parts: plain(t(`note.${note.kind}`)),
          href: href(locale, `/clusters/${note.cluster}/`),
          label: other.text,
          lang: other.lang,
        };
      }
      default:
        return { parts: plain(t(`note.${note.kind}`)) };
    }
  });
  const doubts = describeDoubts(data, locale, locale);
  if (doubts.length > 0) {
    const spaced = doubts.flatMap((parts) => [{ text: ' ' }, ...parts]);
    notes.push({ parts: [{ text: t('note.translation') }, ...spaced] });
  }
  if (data.sectorReading) {
    // Labels contain commas and the word "and", so a plus separates them.
    const names = (ids: readonly string[]) =>
      ids.map((id) => sectorLabel(portal, id, locale)).join(' + ');
    const { first, second, reason } = data.sectorReading;
    const readings = t('note.readings', { first: names(first), second: names(second) });
    notes.push({ parts: [{ text: `${readings} ${reason[locale]}` }] });
  }
  return notes;
}
