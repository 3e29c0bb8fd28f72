import { type Locale, locales } from '../../i18n/locales.ts';
import { collectionNames, isProse } from '../collections.ts';
import { type Portal, textsOf } from '../portal.ts';
import { findLocalized } from './find-localized.ts';
import { type ReadingOptions, readProseFile } from './read-blocks.ts';

export interface PortalText {
  readonly locale: Locale;
  readonly text: string;
  /** Relative to the portal. */
  readonly file: string;
  /** Entry and field, or section and block number. */
  readonly at: string;
  readonly part: 'value' | 'head' | 'prose' | 'message';
  /** Equal for the same text in all languages. */
  readonly key: string;
}

function gatherValues(portal: Portal): PortalText[] {
  return collectionNames
    .filter((name) => !isProse(name))
    .flatMap((name) =>
      portal[name].flatMap(({ id, file, data }) =>
        findLocalized(data).flatMap(({ path, texts }) => {
          const at = [id, ...path].join('.');
          return locales.flatMap((locale): PortalText[] => {
            const text = texts[locale];
            return text === undefined
              ? []
              : [{ locale, text, file, at, part: 'value', key: `${file} ${at}` }];
          });
        }),
      ),
    );
}

function gatherProse(portal: Portal, directory: string, options: ReadingOptions): PortalText[] {
  return textsOf(portal).flatMap(({ id, file, data }) => {
    const locale = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length) as Locale;
    const page = id.slice(0, id.lastIndexOf('/'));
    const head = (['title', 'lead'] as const).map((at): PortalText => ({
      locale,
      text: data[at],
      file,
      at,
      part: 'head',
      key: `${page} ${at}`,
    }));
    const blocks = readProseFile(directory, file, options).map(
      ({ section = 'start', text }, index): PortalText => {
        const at = `${section}, block ${index + 1}`;
        return { locale, text, file, at, part: 'prose', key: `${page} ${at}` };
      },
    );
    return [...head, ...blocks];
  });
}

/**
 * All texts in the portal's languages: YAML values by language code, heads of prose, and prose block by block.
 * @param directory folder of the portal: prose is read again
 */
export function gatherTexts(
  portal: Portal,
  directory: string,
  options: ReadingOptions = {},
): PortalText[] {
  return [...gatherValues(portal), ...gatherProse(portal, directory, options)];
}
