import { type Locale, locales } from '../../src/i18n/locales.ts';
import { keepInYaml } from '../../src/starter/examples/keep-in-yaml.ts';
import type { Originals } from './overlay-files.ts';

/** Texts of a page in kept languages; if there are none, another one is renamed. */
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
 * Files as if written in only some of the languages. Synonyms are left out: with fewer languages there is
 * nothing to equate.
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
