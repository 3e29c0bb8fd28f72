import { followMoves, listMoved } from '../../domain/links/moved-paths.ts';
import { href } from '../../i18n/href.ts';
import { localeInfo, mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { codePath, type ShortKind } from '../../schemas/codes.ts';
import { viewShortLink } from '../clusters/view-short-link.ts';
import { describeChoice } from '../frame/choice-page.ts';
import { viewOnlyLanguage } from '../frame/view-only-language.ts';
import { isOff } from './describe-collections.ts';
import { nameOfPath } from './name-of-path.ts';
import { listCodes } from './short-path.ts';
import type { ShortLinkView } from './short-link-view.ts';

/** Codes of a kind, each with the path of its target. */
export const codesOf = remember(
  'codesOf',
  (portal, kind: ShortKind): ReadonlyMap<string, string> => {
    if (isOff(portal, kind)) return new Map();
    const own = listCodes(portal).filter((one) => one.kind === kind);
    return new Map(own.map(({ code, path }) => [String(code), path]));
  },
);

/**
 * Page at the short address of an entry, which redirects to its page in the reader’s language.
 * @param code number in the address
 * @throws Error for an unknown code
 */
export function viewCodedLink(portal: Portal, kind: ShortKind, code: string): ShortLinkView {
  const path = codesOf(portal, kind).get(code);
  if (path === undefined) throw new Error(`No code ${code} of ${kind}`);
  return viewPathChoice(portal, path, codePath(kind, code));
}

const movesOf = remember('movesOf', (portal) => listMoved(portal));

/** The same for an address with the id of a cluster, as printed before there were codes. */
export const viewIdLink = (portal: Portal, id: string): ShortLinkView =>
  viewPathChoice(portal, followMoves(movesOf(portal), `/clusters/${id}/`), `/c/${id}/`);

/**
 * Language choice for a page available in all.
 * @param path of the page within the languages
 * @param own path of the choice
 */
function viewPathChoice(portal: Portal, path: string, own: string): ShortLinkView {
  const cluster = /^\/clusters\/([^/]+)\/$/.exec(path)?.[1];
  if (cluster !== undefined && portal.clusterById.has(cluster)) {
    return viewShortLink(portal, cluster);
  }
  const { languages } = portal.site;
  const language = mainLanguage(languages);
  const name = nameOfPath(portal, path, language);
  const title = `${name.text} · ${textIn(portal.site.name, language)}`;
  return {
    page: describeChoice(portal, {
      language,
      title,
      heading: name.text,
      description: `${name.text} · ${portal.site.title[language]}`,
      address: { own, within: path },
    }),
    otherwise: language,
    languages: languages.map((other) => ({
      language: other,
      label: localeInfo[other].name,
      href: href(other, path),
      name: nameOfPath(portal, path, other),
    })),
    only: viewOnlyLanguage(portal, path, title, name),
  };
}
