import { plainText } from '../../i18n/carried-text.ts';
import { fitWords } from '../../figures/fit-words.ts';
import { absolute, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { Portal } from '../../portal/portal.ts';
import { listFonts } from '../frame/list-fonts.ts';
import { clusterShortPath } from '../links/short-path.ts';
import { type ClusterCard, viewClusterCard } from './cluster-card.ts';
import { findContext } from './cluster-context.ts';
import { clusterFacts } from './cluster-facts.ts';
import { describeHead, type HeadMap } from './cluster-head.ts';
import { describeMeaning } from './cluster-meaning.ts';
import { knownFields, viewOwnField } from './fields/view-own-fields.ts';
import { viewProfile } from './profile/view-profile.ts';
import type { SourcedValues } from './profile/view-values.ts';
import { describeSectorBasis } from './sector-basis.ts';
import { describeUnreported } from './unreported.ts';
import { viewClusterYears } from './view-cluster-years.ts';

/** A fact about a cluster in few words. */
export interface SheetFact {
  readonly label: string;
  readonly value: string;
  /** Language of the value if it differs from the sheet's. */
  readonly lang?: string | undefined;
  /** Its date, if it has exactly one. */
  readonly time?: string | undefined;
}

/** One-page summary of a cluster, and its poster. */
export interface ClusterSheet {
  readonly card: ClusterCard;
  readonly title: string;
  /** Files of the fonts used for most of it. */
  readonly fonts: readonly string[];
  readonly kindLine: string;
  /** Written text only; a generated one just counts what the sheet shows anyway. */
  readonly lead: string | undefined;
  /** Notice at the top: the cluster has merged into another, or did not return. */
  readonly notice: string | undefined;
  readonly sectorBasis: string;
  /** Meaning of place, stage and sector, in sentences. */
  readonly meaning: readonly string[];
  readonly facts: readonly SheetFact[];
  readonly unreported: string | undefined;
  readonly map: HeadMap | undefined;
  /** Short link for typing, and its QR code. */
  readonly short: { readonly text: string; readonly qr: string };
  /** Publisher, edition and licence. */
  readonly imprint: string;
  /** True if the text needs a smaller type size. */
  readonly isDense: boolean;
  /** Size of the name on the poster, in millimetres. */
  readonly nameSize: number;
}

/** Max facts on a sheet, and max characters of each. */
const maxFacts = 8;
const longest = 90;

/** Max characters at the usual type size, in the widest script. */
const roomy = 1250;

/** Cuts a text after a word if it exceeds the maximum length. */
function shorten(written: string, room: number): string {
  const text = plainText(written);
  if (text.length <= room) return written;
  return `${text.slice(0, room).replace(/[\s,;.:–-]+\S*$/u, '')} …`;
}

/** The other language shared by all words of a value, such as names as their owners write them. */
function languageOf(words: readonly { readonly lang?: string }[]): string | undefined {
  const [first, ...others] = words;
  return others.every(({ lang }) => lang === first?.lang) ? first?.lang : undefined;
}

/** Numbers continue with the words next to them; words next to a name are in brackets. */
const wordsOf = ({ values }: SourcedValues) =>
  values
    .map(({ text, more, isNumber }) => (more ? `${text} ${isNumber ? more : `(${more})`}` : text))
    .join('; ');

/** Newest values of the profile and of portal-defined fields, then other facts. */
function listFacts(portal: Portal, data: ClusterData, locale: Locale): SheetFact[] {
  const own = knownFields(portal, data.fields).map((field) =>
    viewOwnField(portal, field, data.fields, locale),
  );
  const known = [...viewProfile(portal, data.profile, locale), ...own];
  const values = known.map(({ label, leading }): SheetFact => {
    const [first, ...others] = leading;
    if (first && others.length === 0)
      return {
        label,
        value: wordsOf(first),
        lang: languageOf(first.values),
        time: first.times[0],
      };
    const value = leading
      .map((told) => (told.times[0] ? `${wordsOf(told)} (${told.times[0]})` : wordsOf(told)))
      .join('; ');
    return { label, value };
  });
  const facts: readonly SheetFact[] = clusterFacts(portal, data, locale);
  return (
    [...values, ...facts]
      .slice(0, maxFacts)
      // Value and date share the space of a fact.
      .map(({ label, value, lang, time }) => ({
        label,
        value: shorten(value, longest - (time?.length ?? 0)),
        lang,
        time,
      }))
  );
}

/**
 * Sizes of the name on a poster, and the width between the margins of A4 with some tolerance, in millimetres.
 */
const posterSizes = [24, 21, 18.5, 16, 14, 12, 10.5];
const posterWidth = 168;

const sizeOfName = (name: string) =>
  fitWords(name, posterWidth, 4, posterSizes, { family: 'serif', weight: 500, line: 1.2 });

/**
 * A cluster on one sheet, with as much as fits.
 * @throws Error for an unknown id
 */
export function viewClusterSheet(portal: Portal, id: string, locale: Locale): ClusterSheet {
  const data = portal.clusterById.get(id)?.data;
  if (!data) throw new Error(`No cluster "${id}"`);
  const { site, edition } = portal;
  const card = viewClusterCard(portal, id, locale);
  const context = findContext(portal, id, locale);
  const head = describeHead(portal, data, context, locale);
  const { place, stage } = describeMeaning(portal, data, context, card.place, locale);
  const short = clusterShortPath(portal, id);
  const publisher = site.publisher[locale];
  const { lead } = head;
  const meaning = [place, stage].filter((sentence) => sentence !== undefined);
  const facts = listFacts(portal, data, locale);
  const unreported = describeUnreported(portal, context.row, data, locale);
  const texts = [
    lead ?? '',
    ...meaning,
    ...facts.map(({ label, value, time = '' }) => label + value + time),
    unreported ?? '',
  ];
  return {
    card,
    fonts: listFonts(portal, locale, card.name.text),
    title: `${card.name.text} · ${useTranslate(locale)('share.sheet')}`,
    kindLine: head.kindLine,
    lead,
    notice: viewClusterYears(portal, id, locale).notice?.text,
    sectorBasis: describeSectorBasis(portal, data, locale),
    meaning,
    facts,
    unreported,
    isDense: texts.join('').length > roomy,
    map: head.map,
    short: { text: absolute(rootHref(short)), qr: rootHref(`${short}qr.svg`) },
    imprint: [
      ...(publisher === card.site ? [] : [publisher]),
      edition.title[locale],
      textIn(site.licence.name, locale),
    ].join(' · '),
    nameSize: sizeOfName(card.name.text),
  };
}
