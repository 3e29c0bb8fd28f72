import { foldText } from '../i18n/fold.ts';

/** Question marks within, before or instead of words, and the replacement character of what cannot be decoded. */
const replaced = /\p{L}\?+\p{L}|(?<!\p{L})\?+\p{L}|(?<=\s)\?(?=\s)|\?{2,}|\ufffd/u;

const countMarks = (text: string) => text.match(/[?\ufffd]/g)?.length ?? 0;

const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);

/** Whether a mark follows the beginning of a word of a text that has another letter there: `ölk?` of `ölkə`. */
const endsCut = (sent: string, returned: string): boolean =>
  [...returned.matchAll(/(\p{L}+)\?/gu)].some(
    ([mark, start = '']) =>
      !sent.includes(mark) &&
      new RegExp(`(?<!\\p{L})${start}(?!\\p{ASCII})\\p{L}(?!\\p{L})`, 'u').test(sent) &&
      !new RegExp(`(?<!\\p{L})${start}(?!\\p{L})`, 'u').test(sent),
  );

/**
 * UTF-8 read as letters of Windows, western or Cyrillic, or of a Mac: `É™`, `Й™` or `…ô` for `ə`, `áƒ™`, `бѓ™` or `·Éô`
 * for `კ`.
 */
const misread =
  /É™|Й™|бѓ|\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}[\p{Script=Latin}°±§¶™]|[ÂÃÄÅÆ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|á[‚ƒ]|â€|…ô|ƒ[±üû∞]|√[ßº∂áúñ]|≈[üû]|·É|∆è|‚Ä|¬[´ª]|[\u0080-\u009f\u2500-\u259f]|ßâ/u;

/** Letters of a language beyond ASCII; a circumflex is a matter of taste, and ı an easy slip. */
const countOwn = (text: string) =>
  text
    .normalize('NFC')
    .match(/(?![âîûÂÎÛı])[^\p{ASCII}]/gu)
    ?.filter(isLetter).length ?? 0;

/** Small letters, with İ and ı as in Turkish and Azerbaijani: what differs in capitals alone has lost nothing. */
const lower = (text: string) => text.normalize('NFC').toLocaleLowerCase('tr');

/** Texts without their letters that are more than a few corrections. */
const fewest = 3;

/**
 * Keys of the texts that came back without the letters of their language, `serit` for `şərit`, where these
 * are most of all that changed: a computer or a keyboard had none.
 */
export function findBare(
  texts: readonly { readonly key: string; readonly sent: string; readonly returned: string }[],
): ReadonlySet<string> {
  const changed = texts.filter(({ sent, returned }) => sent !== returned);
  const bare = changed.filter(
    ({ sent, returned }) =>
      countOwn(returned) < countOwn(sent) &&
      lower(returned) !== lower(sent) &&
      foldText(returned) === foldText(sent),
  );
  const isMost = bare.length >= fewest && 2 * bare.length > changed.length;
  return new Set(isMost ? bare.map(({ key }) => key) : []);
}

/**
 * Whether letters of a text were lost in saving: Excel's “CSV” has no letters of Georgian, and no Azerbaijani ə,
 * and writes a question mark for each; a file read in another encoding has pairs of foreign letters.
 */
export function lostLetters(sent: string, returned: string): boolean {
  const whole = sent.normalize('NFC');
  if (misread.test(returned) && !misread.test(whole)) return true;
  if (countMarks(returned) <= countMarks(whole)) return false;
  if (replaced.test(returned) || endsCut(whole, returned)) return true;
  const [before, after] = [[...whole], [...returned]];
  return (
    before.length === after.length &&
    after.every((sign, at) => sign === before[at] || (sign === '?' && isLetter(before[at])))
  );
}
