import { citeApa } from '../../figures/cite.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { type DossierItem, dossierItem } from '../dossier/dossier-item.ts';
import type { Portal } from '../../portal/portal.ts';
import { nameData } from '../editions/name-data.ts';
import { frameMarkup } from '../frame/embed-frame.ts';

/** A file made with the site. */
export interface TakenFile {
  readonly label: string;
  readonly href: string;
  /** Name under which it is saved. */
  readonly name: string;
}

/** What a reader can take away from a drawing: the row below it. */
export interface TakeView {
  /** Name of its files, without ending. */
  readonly file: string;
  /** Pictures made with the site; without any, the browser makes them from the drawing. */
  readonly pictures: readonly TakenFile[];
  /** Files of its numbers; none if they may not be redistributed. */
  readonly numbers: readonly TakenFile[];
  /** Markup of a frame for other pages. */
  readonly embed: string | undefined;
  readonly citation: string;
  /** Where the citation is given for programs as well. */
  readonly forms: string | undefined;
  /** Address to link to. */
  readonly link: string;
  /** As a part of the reader's dossier; none for a drawing of the reader's own input, which no page has. */
  readonly item: DossierItem | undefined;
  /** Last lines of a picture made in the browser: source, portal, date, licence and address. */
  readonly credit: readonly string[];
}

/** Path of the page that shows one drawing of any page in a frame, named as in a link to a dossier. */
export const drawingFrame = '/map/drawing/embed/';

/** Height of such a frame in pixels without a script: with one, that of the drawing. */
const frameHeight = 560;

/** A drawing that belongs to a page and has no address of its own. */
export interface TakenDrawing {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly source?: string;
  /** Path of its page within the language. */
  readonly path: string;
  /** Address in citations and on pictures; by default that of its place on the page. */
  readonly url?: string;
  /** Markup of a frame for other pages, if it has one of its own. */
  readonly embed?: string;
  /** Named in the citation; by default none, as a page can draw from sources of several years. */
  readonly edition?: string;
  /** Folder of its pictures, if the build makes them. */
  readonly pictures?: string | undefined;
}

/** The row of a drawing on a page: its numbers are in the page itself. */
export function takeOfDrawing(portal: Portal, drawing: TakenDrawing, locale: Locale): TakeView {
  const { id, title, source, path, pictures, edition } = drawing;
  const item = dossierItem(path, locale, id);
  const frame = `${absolute(href(locale, drawingFrame))}#list=${item.id}`;
  const { url = `${absolute(href(locale, path))}#${id}` } = drawing;
  const { site } = portal;
  const { report } = portal.editionById.get(edition ?? portal.editionId)?.data ?? portal.edition;
  const issue = edition && nameData(edition, locale);
  const t = useTranslate(locale);
  const name = textIn(site.name, locale);
  const page = path.split('/').filter(Boolean).join('-');
  const file = [...(page && page !== id ? [page] : []), id, locale].join('-');
  return {
    file,
    pictures:
      pictures === undefined
        ? []
        : ['svg', 'png'].map((ending) => ({
            label: ending.toUpperCase(),
            href: `${pictures}figure.${ending}`,
            name: `${file}.${ending}`,
          })),
    numbers: [],
    embed: drawing.embed ?? frameMarkup(frame, title, frameHeight),
    citation: citeApa({
      id,
      site: name,
      title,
      edition,
      year: report?.date.slice(0, 4) ?? edition ?? portal.editionId,
      number: issue,
      url,
      locale,
    }),
    forms: undefined,
    link: `#${id}`,
    item,
    credit: [
      ...(site.fictional ? [t('fictional')] : []),
      ...(source === undefined ? [] : [`${t('figure.source')}: ${source}`]),
      `${issue ? `${name}, ${issue}` : name}. ${textIn(site.licence.name, locale)}. ${url}`,
    ],
  };
}

/** The row of what a tool draws of the reader's own input, with the address of the tool. */
export const takeOfTool = (portal: Portal, id: string, title: string, locale: Locale): TakeView => {
  const path = `/analyses/${id}/`;
  const drawing = { id: 'drawn', title, path, url: absolute(href(locale, path)) };
  return {
    ...takeOfDrawing(portal, drawing, locale),
    embed: undefined,
    link: href(locale, path),
    item: undefined,
  };
};
