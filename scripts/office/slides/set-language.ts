import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Set the language of what PptxGenJS leaves in American English: notes, ends of paragraphs and the masters.
 * @param tag such as `ka-GE`
 */
export function setLanguage(bytes: Uint8Array, tag: string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => [
    name,
    // In text a quotation mark is escaped, so only attributes are found.
    name.endsWith('.xml')
      ? strToU8(strFromU8(content).replaceAll(' lang="en-US"', ` lang="${tag}"`))
      : content,
  ]);
  return zipSync(Object.fromEntries(files));
}
