import type { AuthorKey } from '../../i18n/phrase.ts';
import type { MessageValues } from '../../i18n/translate.ts';
import type { Package } from './package/open-package.ts';
import { readXml } from './xml/read-xml.ts';

/** Active or external content, by the part names that office programs use. */
const kinds: readonly (readonly [code: AuthorKey, pattern: RegExp])[] = [
  ['workbook.macros', /vbaProject\.bin$|^xl\/macrosheets\/[^/]+\.xml$|^(Basic|Scripts)\/.*[^/]$/i],
  ['workbook.links', /^xl\/(externalLinks|queryTables)\/[^/]+\.xml$|^xl\/connections\.xml$/i],
  [
    'workbook.objects',
    /^xl\/(embeddings|activeX|ctrlProps|media)\/[^/]+$|^Object \d+\/content\.xml$|^Pictures\/./i,
  ],
];

/**
 * Ignored content of a file: macros, links to other files, embedded objects and pictures. Such parts are never
 * unpacked, only reported.
 */
export function findActiveParts(source: Package): { code: AuthorKey; values: MessageValues }[] {
  return kinds.flatMap(([code, pattern]) => {
    const count = source.names.filter((name) => pattern.test(name)).length;
    return count > 0 ? [{ code, values: { count } }] : [];
  });
}

/** Whether the content of an OpenDocument file is password-protected. */
export function isLocked(source: Package): boolean {
  const manifest = 'META-INF/manifest.xml';
  let locked = false;
  if (source.has(manifest)) {
    readXml(source, manifest, {
      open(name) {
        if (name === 'encryption-data') locked = true;
      },
    });
  }
  return locked;
}
