import { writeQrSvg } from '../../exports/qr/write-qr-svg.ts';
import { fitWords } from '../../figures/fit-words.ts';
import { useFormat } from '../../i18n/format.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterItemView } from '../clusters/cluster-items.ts';
import { dossierItem } from '../dossier/dossier-item.ts';
import { listFonts } from '../frame/list-fonts.ts';
import { writeColours } from '../frame/write-colours.ts';
import type { LocatorView } from '../regions/locator-view.ts';
import { takeOfDrawing, type TakeView } from '../share/view-take.ts';
import type { ReadoutCell, StandingRow } from './standing-row.ts';
import { nameData } from '../editions/name-data.ts';

/** A fact in few words. */
export interface SheetFact {
  readonly label: string;
  readonly value: string;
  /** Language of the value if it differs from the sheet's. */
  readonly lang?: string | undefined;
  /** Its date, if it has exactly one. */
  readonly time?: string | undefined;
}

/** Clusters by name, with their stages. */
export interface SheetList {
  readonly title: string;
  readonly items: readonly Pick<ClusterItemView, 'name' | 'lang' | 'look' | 'stageWord'>[];
  /** Number of those left out, in words; undefined if all are named. */
  readonly more: string | undefined;
}

/** What a sheet shows of its cluster, region or sector. */
interface SheetContent {
  readonly kind: 'cluster-sheet' | 'region-sheet' | 'sector-sheet';
  readonly id: string;
  /** Path of its page within the language. */
  readonly path: string;
  /** Path of its short link; undefined if it has none. */
  readonly short: string | undefined;
  readonly name: Pick<PickedText, 'text' | 'lang'>;
  readonly asOf: string | undefined;
  /** Source of its entries; undefined without any. */
  readonly source: string | undefined;
  /** Whether the edition has any of its entries: others come from lists without a date. */
  readonly inEdition: boolean;
  readonly kindLine: string;
  readonly lead: string | undefined;
  /** Notice at the top, such as a merger. */
  readonly notice?: string | undefined;
  readonly readout: readonly ReadoutCell[];
  readonly rows: readonly StandingRow[];
  readonly facts: readonly SheetFact[];
  readonly lists: readonly SheetList[];
  readonly map: LocatorView | undefined;
}

/** One-page summary of a cluster, a region or a sector, its poster, and a picture of it for a slide. */
export interface PlaceSheet extends SheetContent {
  readonly title: string;
  readonly site: string;
  /** CSS rules for the portal's accent colours; undefined for those of the stylesheet. */
  readonly colours: string | undefined;
  readonly fictional: string | undefined;
  /** Files of the fonts used for most of it. */
  readonly fonts: readonly string[];
  readonly page: { readonly href: string; readonly canonical: string };
  /** Link for typing, and the address of its QR code. */
  readonly link: { readonly text: string; readonly qr: string };
  /** Publisher, edition if it has data, and licence. */
  readonly imprint: string;
  /** True if the text needs a smaller type size. */
  readonly isDense: boolean;
  /** Size of the name on the poster, in millimetres. */
  readonly nameSize: number;
  /** The row below the slide. */
  readonly take: TakeView;
}

/** Max characters at the usual type size and at the small one, in the widest script. */
const roomy = 1400;
const full = 1980;

/**
 * Sizes of the name on a poster, and the width between the margins of A4 with some tolerance, in millimetres.
 */
const posterSizes = [24, 21, 18.5, 16, 14, 12, 10.5];
const posterWidth = 168;

/** Characters that take as much room as a label, a heading or a line of marks. */
const perLine = 40;

/** Characters of a sheet, with those that its labels and marks take the place of. */
function countText({ lead = '', rows, facts, lists }: SheetContent): number {
  const texts = [
    lead,
    ...rows.flatMap(({ text = '', links = [] }) => [text, ...links.map(({ label }) => label)]),
    ...facts.flatMap(({ label, value, time = '' }) => [label, value, time]),
    ...lists.flatMap(({ items }) => items.flatMap(({ name, stageWord }) => [name, stageWord])),
  ];
  const strips = rows.filter(({ strip = [] }) => strip.length > 0).length;
  const lines = strips + rows.length + facts.length + 2 * lists.length;
  return texts.join('').length + perLine * lines;
}

/** The same without the last lists, if all would be too much for one page. */
function fitLists(content: SheetContent): SheetContent {
  const lists = content.lists.slice(0, -1);
  return countText(content) > full && content.lists.length > 0
    ? fitLists({ ...content, lists })
    : content;
}

/** Number of clusters that a list leaves out, in words; undefined for none. */
export const sayLeft = (left: number, locale: Locale): string | undefined =>
  left > 0
    ? useTranslate(locale)('standing.more', { count: useFormat(locale).number(left) })
    : undefined;

/** Everything that sheets have in common. */
export function framePlaceSheet(portal: Portal, content: SheetContent, locale: Locale): PlaceSheet {
  const { site: own, editionId } = portal;
  const t = useTranslate(locale);
  const fitted = fitLists(content);
  const { name, short, path, source, asOf, inEdition } = content;
  const edition = inEdition ? nameData(editionId, locale) : undefined;
  const site = textIn(own.name, locale);
  const publisher = own.publisher[locale];
  const page = href(locale, path);
  const link = absolute(short === undefined ? page : rootHref(short));
  return {
    ...fitted,
    title: `${name.text} · ${t('share.sheet')}`,
    site,
    colours: writeColours(portal),
    fictional: own.fictional ? t('fictional') : undefined,
    fonts: listFonts(portal, locale, name.text),
    page: { href: page, canonical: absolute(page) },
    link: {
      text: link,
      qr:
        short === undefined
          ? `data:image/svg+xml,${encodeURIComponent(writeQrSvg(link))}`
          : rootHref(`${short}qr.svg`),
    },
    imprint: [
      ...(publisher === site ? [] : [publisher]),
      ...(edition === undefined ? [] : [edition]),
      textIn(own.licence.name, locale),
    ].join(' · '),
    isDense: countText(fitted) > roomy,
    take: {
      ...takeOfDrawing(
        portal,
        {
          id: 'slide',
          title: name.text,
          ...(source !== undefined && { source: [source, asOf].filter(Boolean).join('; ') }),
          path,
          url: link,
        },
        locale,
      ),
      embed: undefined,
      item: dossierItem(path, locale),
      citation:
        edition === undefined
          ? t('share.cite', { site, title: name.text, url: link })
          : t('cite.text', { site, title: name.text, edition, url: link }),
    },
    nameSize: fitWords(name.text, posterWidth, 4, posterSizes, {
      family: 'serif',
      weight: 500,
      line: 1.2,
    }),
  };
}
