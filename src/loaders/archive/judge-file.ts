import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { judgeMarkup } from './judge-page.ts';
import { judgePdf } from './judge-pdf.ts';
import { judgeStyles } from './judge-styles.ts';
import { readPackedFiles } from './unzip-files.ts';

/** "expected …, found …"; undefined if valid. */
type Judge = (bytes: Uint8Array, file: string) => Phrase | undefined;

/** Invisible characters, except line ends and tabs. */
const hasControls = (text: string) => /(?![\t\n\v\f\r])[\p{Cc}--[\x7f-\x9f]]/v.test(text);

const byText =
  (judge: (text: string, file: string) => Phrase | undefined): Judge =>
  (bytes, file) => {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return phrase('check.archive.utf8');
    }
    return hasControls(text) ? phrase('check.archive.control') : judge(text, file);
  };

const byStart =
  (start: string, name: Phrase): Judge =>
  (bytes) =>
    String.fromCharCode(...bytes.subarray(0, start.length)) === start
      ? undefined
      : phrase('check.archive.kind', { name });

/** Only files of a data package, without folders. */
const judgePackage: Judge = (bytes) => {
  try {
    for (const [name, content] of readPackedFiles(bytes)) {
      if (!dataFile.test(name)) return phrase('check.archive.package', { name });
      const fault = byText(() => undefined)(content, name);
      if (fault) return phrase('check.archive.inFile', { name, fault });
    }
  } catch {
    return phrase('check.archive.unzipped');
  }
  return undefined;
};

const dataFile = /^[\w-]+\.(?:csv|json|jsonld|md|txt)$/;

const folder = '(?:[\\w-][\\w.-]*/)*';

/** Files that freezing writes, by path. */
const kinds: readonly (readonly [RegExp, Judge])[] = [
  [/^(?:[a-z]{2,3}\/(?:[a-z0-9-]+\/)?)?index\.html$/, byText(judgeMarkup)],
  [new RegExp(`^assets/${folder}[\\w.-]+\\.css$`), byText(judgeStyles)],
  [new RegExp(`^assets/${folder}[\\w.-]+\\.svg$`), byText(judgeMarkup)],
  [new RegExp(`^assets/${folder}[\\w.-]+\\.(?:csv|json)$`), byText(() => undefined)],
  [new RegExp(`^assets/${folder}[\\w.-]+\\.woff2$`), byStart('wOF2', phrase('check.word.font'))],
  [
    new RegExp(`^assets/${folder}[\\w.-]+\\.png$`),
    byStart('\x89PNG\r\n', phrase('check.word.picture')),
  ],
  [/^data\/[\w-]+\.(?:csv|json|jsonld|md|txt)$/, byText(() => undefined)],
  [/^data\/[\w-]+\.zip$/, judgePackage],
  [/^pdf\/[\w-]+\.pdf$/, judgePdf],
  [/^edition\.json$/, byText(() => undefined)],
];

/** Problem of a file that no build would write. */
export const judgeFile: Judge = (bytes, file) => {
  const [, judge] = kinds.find(([form]) => form.test(file)) ?? [];
  return judge ? judge(bytes, file) : phrase('check.archive.otherKind');
};
