import { divisionCode } from '../../i18n/activity-names.ts';
import type { NaceRevision } from '../../schemas/import-mapping.ts';
import { readActivities, readActivity, translateSections } from '../tables/sector-code.ts';
import hs from './hs.yaml';

/** Meaning of a code of activities, or why it has none of its own. */
export type ActivityReading =
  | { readonly kind: 'activity'; readonly code: string; readonly isSection: boolean }
  | { readonly kind: 'total' | 'combined' | 'finer' | 'unknown' };

const totals = /^(?:_?T|TOT|TOTAL|_Z|ALL|A[-TO_]+[SU]|B-[SU](?:_X_\w+)?|TOTAL_\w+)$/u;

const own = 'NACE Rev. 2';

/** Read a code of NACE or ISIC, such as `C10` or `CPA_C10`, as one of NACE Rev. 2. */
export function readActivityCode(text: string, revision: NaceRevision): ActivityReading {
  const code = text.replace(/^(?:CPA|NACE|ISIC4?)_/u, '').toUpperCase();
  if (totals.test(code)) return { kind: 'total' };
  const activity = readActivity(code);
  if (activity) {
    const { section, digits } = activity;
    if (digits.length > 2) return { kind: 'finer' };
    if (digits !== '') {
      const division = divisionCode(digits);
      return division && revision !== 'NACE Rev. 1.1'
        ? { kind: 'activity', code: division, isSection: false }
        : { kind: 'unknown' };
    }
    const { sections, isSame } = translateSections([section ?? ''], revision, own);
    const [only, ...others] = sections;
    return isSame && only !== undefined && others.length === 0
      ? { kind: 'activity', code: only, isSection: true }
      : { kind: 'unknown' };
  }
  const isCombined = readActivities(code).length > 1 || /^[A-V]\d{0,2}[-_]/u.test(code);
  return { kind: isCombined ? 'combined' : 'unknown' };
}

const chapters = new Map(Object.entries(hs));

/** Read a chapter of the Harmonised System as the division that makes its goods. */
export function readChapter(text: string): ActivityReading {
  const code = text.replace(/^HS_?/iu, '');
  if (totals.test(code.toUpperCase())) return { kind: 'total' };
  if (/^\d{4,}$/u.test(code)) return { kind: 'finer' };
  const division = divisionCode(chapters.get(code.padStart(2, '0')) ?? '');
  return division ? { kind: 'activity', code: division, isSection: false } : { kind: 'unknown' };
}
