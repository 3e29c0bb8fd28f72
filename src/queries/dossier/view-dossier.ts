import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type EmbedFrame, frameEmbed } from '../frame/embed-frame.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { nameData } from '../editions/name-data.ts';

/** Page on which readers order and print what they have collected. */
export interface DossierView {
  readonly page: PageMeta;
  /** On the cover: the portal and its licence. */
  readonly imprint: string;
}

/** Page of the dossier: the same for every reader, whose list is in the browser. */
export function viewDossier(portal: Portal, locale: Locale): DossierView {
  const { site } = portal;
  return {
    page: listMeta(locale, 'dossier', useTranslate(locale)('dossier.lead')),
    imprint: `${textIn(site.name, locale)}, ${nameData(portal.editionId, locale)}. ${textIn(site.licence.name, locale)}.`,
  };
}

/** Frame for one drawing of any page. */
export const viewDrawingFrame = (portal: Portal, locale: Locale): EmbedFrame =>
  frameEmbed(portal, '/', textIn(portal.site.name, locale), locale);
