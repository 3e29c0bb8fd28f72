import type { EndingLanguage } from './spoken-numbers.ts';

const vowel = /[aeıioöuüə]/;
const voiceless = /[çfhkpsşt]$/;

/**
 * An Azerbaijani or Turkish ending after a word.
 * @param pattern variable sounds in capitals: E open vowel, I close vowel, D d or t, C c or ç; in brackets what
 * appears only after a vowel, or with a minus only after a consonant: `(n)In`, `DE`
 * @param word in lower case
 */
export function writeEnding(pattern: string, word: string, language: EndingLanguage): string {
  let last = [...word].findLast((sound) => vowel.test(sound)) ?? 'e';
  let sounds = word;
  const afterVowel = vowel.test(word.at(-1) ?? '');
  const open = pattern.replace(/\((-?)(.)\)/g, (_, absent: string, sound: string) =>
    afterVowel === (absent === '') ? sound : '',
  );
  for (const sign of open) {
    const isFront = /[eiöüə]/.test(last);
    const isRound = /[oöuü]/.test(last);
    let sound = sign;
    if (sign === 'E') sound = isFront ? (language === 'az' ? 'ə' : 'e') : 'a';
    else if (sign === 'I') sound = isFront ? (isRound ? 'ü' : 'i') : isRound ? 'u' : 'ı';
    // Azerbaijani always writes d and c.
    else if (sign === 'D') sound = language === 'tr' && voiceless.test(sounds) ? 't' : 'd';
    else if (sign === 'C') sound = language === 'tr' && voiceless.test(sounds) ? 'ç' : 'c';
    if (vowel.test(sound)) last = sound;
    sounds += sound;
  }
  return sounds.slice(word.length);
}
