import { imageSize } from 'image-size';
import { type Phrase, phrase, type AuthorKey } from '../i18n/phrase.ts';
import { documentEndings, isMediaName, pictureEndings } from '../schemas/media.ts';
import type { PortalFiles } from './portal-files.ts';
import { fileStart, type Problem, problemIn, quote } from './problem.ts';

export interface MediaSize {
  readonly bytes: number;
  /** Pixels of a picture as displayed. */
  readonly width?: number;
  readonly height?: number;
}

/** A picture or document of a portal. */
export interface MediaFile {
  /** Relative to the portal. */
  readonly file: string;
  readonly size: MediaSize;
  /** Reported for the file, not for references to it. */
  readonly refused: boolean;
}

const megabyte = 1_000_000;

/** Max size of a picture in megabytes; camera files are smaller. */
export const maxOfPicture = 15;

/** Max size of a document in megabytes: readers download it unchanged. */
export const maxOfDocument = 20;

/** Megapixels, held in memory while resizing. */
export const maxPixels = 50;

/** Pixels, above the limits of web formats. */
export const longestSide = 16_000;

/** Dimensions come after the camera metadata. */
const head = 512 * 1024;

/** File type by content, as a file extension. */
const kinds: Readonly<Record<string, string>> = {
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
};

const rounded = (value: number) => Math.round(value * 10) / 10;

interface Fault {
  readonly code: string;
  readonly message: Phrase;
  readonly hint: Phrase;
}

const fault = (code: string, message: Phrase, hint: AuthorKey): Fault => ({
  code,
  message,
  hint: phrase(hint),
});

function judgeName(id: string, ending: string): Fault | undefined {
  const endings = [...pictureEndings, ...documentEndings];
  if (ending === 'svg') {
    const list = endings.map((each) => `.${each}`).join(', ');
    return fault('media-svg', phrase('check.media.svg', { list }), 'check.mend.mediaSvg');
  }
  if (!endings.some((each) => each === ending)) {
    const list = endings.map((each) => `.${each}`).join(', ');
    const message = phrase('check.media.ending', { list, file: quote(id) });
    return fault('media-name', message, 'check.mend.renameOrDelete');
  }
  if (isMediaName(id)) return undefined;
  const message = phrase('check.file.slug', { place: `media/{name}.${ending}`, file: quote(id) });
  return fault('media-name', message, 'check.mend.renameFile');
}

const otherContent = (ending: string) =>
  fault(
    'media-content',
    phrase('check.media.content', { ending: `.${ending}` }),
    'check.mend.mediaContent',
  );

/** Dimensions of a picture as displayed, respecting the camera's orientation. */
function readPixels(bytes: Uint8Array, ending: string): MediaSize | undefined {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(bytes);
    const kind = ending === 'jpeg' ? 'jpg' : ending;
    if (kinds[type] !== kind) return undefined;
    return orientation > 4
      ? { bytes: 0, width: height, height: width }
      : { bytes: 0, width, height };
  } catch {
    return undefined;
  }
}

function judgePixels({ width = 0, height = 0 }: MediaSize): Fault | undefined {
  const most = { most: maxPixels, side: longestSide };
  if (width * height <= maxPixels * megabyte && Math.max(width, height) <= longestSide)
    return undefined;
  const message = phrase('check.media.pixels', { ...most, width, height });
  return fault('media-large', message, 'check.mend.mediaSmaller');
}

function judge(source: PortalFiles, file: string, id: string): { size: MediaSize; fault?: Fault } {
  const ending = /\.([^./]+)$/.exec(id)?.[1] ?? '';
  let size: MediaSize = { bytes: 0 };
  const wrong = judgeName(id, ending);
  if (wrong) return { size, fault: wrong };
  try {
    const bytes = source.sizeOf(file);
    size = { bytes };
    const isDocument = documentEndings.some((each) => each === ending);
    const max = isDocument ? maxOfDocument : maxOfPicture;
    if (bytes > max * megabyte) {
      const found = rounded(bytes / megabyte);
      const hint = isDocument ? 'check.mend.mediaSmallerDocument' : 'check.mend.mediaSmaller';
      return {
        size,
        fault: fault('media-large', phrase('check.media.large', { most: max, found }), hint),
      };
    }
    const start = source.read(file, head);
    if (isDocument) {
      const isPdf = Buffer.from(start.subarray(0, 5)).toString('latin1') === '%PDF-';
      return isPdf ? { size } : { size, fault: otherContent(ending) };
    }
    const pixels = readPixels(start, ending);
    if (!pixels) return { size, fault: otherContent(ending) };
    size = { ...pixels, bytes };
    const large = judgePixels(size);
    return large ? { size, fault: large } : { size };
  } catch {
    return {
      size,
      fault: fault('unreadable', phrase('check.file.unreadable'), 'check.mend.nameAndPermissions'),
    };
  }
}

/**
 * Check name, size and type of a media file. Only the first bytes of a picture are read.
 * @param id path below `media/`
 */
export function readMediaFile(
  source: PortalFiles,
  file: string,
  id: string,
): { readonly media: MediaFile; readonly problem?: Problem } {
  const { size, fault: found } = judge(source, file, id);
  const media = { file, size, refused: found !== undefined };
  if (!found) return { media };
  const { code, message, hint } = found;
  return { media, problem: problemIn(file, fileStart, code, message, hint) };
}
