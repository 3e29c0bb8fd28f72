/** One interpretation of a number's points, commas and spaces. */
export interface NumberForm {
  /** With a decimal point: `1234.5`. */
  readonly digits: string;
  /** Decimal separator and thousands separator, if any. */
  readonly decimal?: string;
  readonly group?: string;
}

const decimals = [undefined, '.', ','] as const;
const groups = [undefined, '.', ',', ' ', "'"] as const;

/** Most digits that a number keeps exactly. */
export const mostDigits = 15;

/** Digits of a whole number without its thousands separators; undefined if a group is malformed. */
function joinGroups(whole: string, group: string | undefined): string | undefined {
  if (group === undefined) return /^\d+$/.test(whole) ? whole : undefined;
  const [first = '', ...others] = whole.split(group);
  const grouped = /^[1-9]\d{0,2}$/.test(first) && others.length > 0;
  return grouped && others.every((part) => /^\d{3}$/.test(part))
    ? first + others.join('')
    : undefined;
}

/**
 * Every interpretation of digits with points, commas, spaces and apostrophes as a nonnegative number: `1.234`
 * has two, `1.234,5` has one, `1.23.4` has none.
 */
export function listForms(text: string): NumberForm[] {
  const stands = (sign: string | undefined) => sign === undefined || text.includes(sign);
  return decimals.filter(stands).flatMap((decimal) => {
    const parts = decimal === undefined ? [text] : text.split(decimal);
    if (parts.length !== (decimal === undefined ? 1 : 2)) return [];
    const [whole = '', fraction] = parts;
    if (fraction !== undefined && !/^\d+$/.test(fraction)) return [];
    return groups.filter(stands).flatMap((group): NumberForm[] => {
      if (group !== undefined && group === decimal) return [];
      // `,5` has no digit before its decimal separator.
      const digits =
        whole === '' && fraction !== undefined && !group ? '0' : joinGroups(whole, group);
      if (digits === undefined || digits.length + (fraction?.length ?? 0) > mostDigits) return [];
      const number = fraction === undefined ? digits : `${digits}.${fraction}`;
      return [{ digits: number, ...(decimal && { decimal }), ...(group && { group }) }];
    });
  });
}
