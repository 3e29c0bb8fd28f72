import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { judgeMarkup } from './judge-page.ts';
import { judgePdf } from './judge-pdf.ts';
import { judgeStyles } from './judge-styles.ts';
import { readPackedFiles } from './unzip-files.ts';

/** What is wrong with a file of an archive, as "expected …, found …"; undefined where nothing is. */
type Judge = (bytes: Uint8Array, file: string) => Phrase | undefined;

/** Is there a sign in a text that nobody can see, other than those that end lines and columns? */
const hasControls = (text: string) => /(?![\t\n\v\f\r])[\p{Cc}--[\x7f-\x9f]]/v.test(text);

/** Judges a file by its text. */
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

/** Judges a file by the bytes with which its kind begins. */
const byStart =
  (start: string, name: Phrase): Judge =>
  (bytes) =>
    String.fromCharCode(...bytes.subarray(0, start.length)) === start
      ? undefined
      : phrase('check.archive.kind', { name });

/** Files of a data package, and nothing else, in one zip without folders. */
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

/** Files of a data package. */
const dataFile = /^[\w-]+\.(?:csv|json|jsonld|md|txt)$/;

const folder = '(?:[\\w-][\\w.-]*/)*';

/** The kinds of files that a freezing writes, by where they lie. */
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

/** What in a file of an archive no build of ours writes; undefined for none. */
export const judgeFile: Judge = (bytes, file) => {
  const [, judge] = kinds.find(([form]) => form.test(file)) ?? [];
  return judge ? judge(bytes, file) : phrase('check.archive.otherKind');
};
