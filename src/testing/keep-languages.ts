import { type Locale, locales } from '../i18n/locales.ts';
import { keepInYaml } from '../starter/examples/keep-in-yaml.ts';
import type { Originals } from './overlay-files.ts';

/** Remaining texts of a page; if none is in a kept language, another one is renamed to it. */
function keepTexts(files: Originals, kept: readonly Locale[]): Originals {
  const texts = [...files].filter(([file]) => file.endsWith('.mdx'));
  const pages = Map.groupBy(texts, ([file]) => file.replace(/[^/]*$/, ''));
  return new Map(
    [...pages].flatMap(([page, all]): [string, Uint8Array][] => {
      const own = all.filter(([file]) => kept.some((locale) => file === `${page}${locale}.mdx`));
      const [first] = all;
      return own.length === 0 && first ? [[`${page}${kept[0]}.mdx`, first[1]]] : own;
    }),
  );
}

/**
 * Files of a portal as if its authors had written only some of the languages. Synonyms are left out: with fewer
 * languages there is nothing to equate.
 * @param files files of a portal in all languages
 */
export function keepLanguages(files: Originals, kept: readonly Locale[]): Originals {
  const dropped = locales.filter((locale) => !kept.includes(locale));
  const others = [...files].filter(
    ([file]) => !file.endsWith('.mdx') && !file.startsWith('synonyms/'),
  );
  return new Map([
    ...keepTexts(files, kept),
    ...others.map(([file, bytes]): [string, Uint8Array] => [
      file,
      file.endsWith('.yaml')
        ? Buffer.from(keepInYaml(Buffer.from(bytes).toString(), dropped))
        : bytes,
    ]),
  ]);
}
