/** Digits of numbers, six bits each. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const values = new Map([...signs].map((sign, value) => [sign, value]));

/** Five bits hold the number; the sixth marks that more follow. */
const bits = 5;
const more = 1 << bits;

export const greatestSign = signs.length - 1;

/** A number from 0 to 63. */
export const writeSign = (value: number): string => signs[value] as string;

/** A whole number from 0, lowest bits first: small ones take one digit. */
export function writeNumber(value: number): string {
  let text = '';
  let rest = value;
  for (; rest >= more; rest >>= bits) text += writeSign(more | (rest & (more - 1)));
  return text + writeSign(rest);
}

export interface NumberReader {
  isAtEnd(): boolean;
  number(): number;
  sign(): number;
}

/** @param text of numbers and digits in this encoding */
export function readNumbers(text: string): NumberReader {
  let at = 0;
  const sign = () => {
    const value = values.get(text[at] as string) ?? 0;
    at += 1;
    return value;
  };
  return {
    isAtEnd: () => at >= text.length,
    sign,
    number() {
      let value = 0;
      for (let shift = 0; ; shift += bits) {
        const next = sign();
        value |= (next & (more - 1)) << shift;
        if (next < more) return value;
      }
    },
  };
}
