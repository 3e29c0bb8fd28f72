import {
  type ImportMapping,
  type NaceRevision,
  naceRevisions,
  passedOver,
} from '../../schemas/import-mapping.ts';
import { foldWords } from '../../i18n/fold.ts';
import { type Option, type OptionList, listOptions } from '../values/option-list.ts';
import type { Workbook } from '../workbook/model.ts';
import { hasOwnLetters, splitCode } from './label-text.ts';
import { openDescriptions, sharedStem } from './code-reader.ts';
import { agreed, type Evidence, findEvidence, revisionsOf } from './revision-evidence.ts';
import {
  type ActivityCode,
  canonicalCode,
  readActivities,
  revisionsWith,
  sectionIn,
  translateSections,
} from './sector-code.ts';

/** A sector list by the sections of its classification. */
interface OwnSections {
  /** Undefined if unproven. */
  readonly revision: NaceRevision | undefined;
  /** Ids by canonical codes, joined by a plus sign. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Portal sectors by the sections of one file. */
export interface FileSections {
  /** Sectors without the codes whose meaning depends on the revision. */
  readonly list: OptionList;
  readonly hasActivities: boolean;
  readonly split: typeof splitCode;
  /** Sector with exactly these activities of the file. */
  readonly idOf: (activities: readonly ActivityCode[]) => string | undefined;
  /** Sector whose section contains a division of the file. */
  readonly holderOf: (division: ActivityCode) => string | undefined;
  /** Activities of a sector, in the revision of the portal. */
  readonly activitiesOf: (id: string) => readonly ActivityCode[];
  /** Sectors that a section is, or may be, divided into. */
  readonly near: (activities: readonly ActivityCode[]) => readonly string[];
  /** True for letters whose meaning depends on an unproven revision. */
  readonly isOpen: (activities: readonly ActivityCode[]) => boolean;
  /** True if the mapping skips these letters. */
  readonly passesOpen: boolean;
  readonly other: OtherRevision | undefined;
}

/** Revision of a file, if different from that of the portal. */
interface OtherRevision {
  readonly revision: NaceRevision;
  readonly own: NaceRevision;
  /** Text that proves it; undefined if given by the mapping. */
  readonly found: string | undefined;
}

const keyOf = (activities: readonly ActivityCode[]): string =>
  activities.map(canonicalCode).join('+');

const namesOf = ({ label, also = [] }: Option): string[] => [...Object.values(label), ...also];

function readOwn({ options }: OptionList): OwnSections {
  const coded = options.flatMap((option) =>
    (option.also ?? []).flatMap((code) => {
      const activities = readActivities(code);
      return activities.length > 0 ? [{ option, activities, key: keyOf(activities) }] : [];
    }),
  );
  const evidence = coded.flatMap(({ option, key }): Evidence[] => {
    if (key.length !== 1 || /\d/.test(key)) return [];
    const named = namesOf(option).flatMap((found) => {
      const revisions = revisionsOf(key, found);
      return revisions ? [{ revisions, found }] : [];
    });
    return key > 'Q' ? [...named, { revisions: revisionsWith(key), found: key }] : named;
  });
  const [revision, ...others] = agreed(evidence);
  return {
    revision: others.length === 0 ? revision : undefined,
    ids: new Map(coded.map(({ option, key }) => [key, option.id])),
  };
}

/** Split labels where only Latin letters are codes. */
const splitLatin: typeof splitCode = (text) =>
  /^\P{Script=Latin}(?![\p{L}\p{M}])/u.test(text) && /^\p{L}/u.test(text)
    ? undefined
    : splitCode(text);

/** Last letter with the same meaning in both newer revisions. */
const lastSame = 'I';

/** Whether division numbers mean the same in two revisions. */
const shareDivisions = (one: NaceRevision, other: NaceRevision | undefined): boolean =>
  one === other || (one !== 'NACE Rev. 1.1' && other !== 'NACE Rev. 1.1');

const sectionsOf = (activities: readonly ActivityCode[]): readonly string[] =>
  activities.flatMap(({ section, digits }) =>
    section !== undefined && digits === '' ? [section] : [],
  );

/**
 * Portal sectors as meant in one file. Section letters have other meanings in other revisions: unproven ones
 * name no sector.
 * @param said revision by the mapping
 * @param wanted year of the numbers
 */
export function openSections(
  portal: OptionList,
  workbook: Workbook | undefined,
  said: ImportMapping['classification'],
  wanted: string,
): FileSections {
  const { revision: own, ids } = readOwn(portal);
  const codeOf = new Map([...ids].map(([code, id]) => [id, code]));
  const texts = workbook?.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ kind, text }) => (kind === 'text' ? text : []))),
  );
  const split = texts && hasOwnLetters(texts) ? splitLatin : splitCode;
  const likes = openDescriptions(portal, sharedStem.sure);
  const judge = (letter: string, words: string) => {
    const [id, ...others] = portal.byFolded.get(foldWords(words)) ?? likes(words);
    const code = id !== undefined && others.length === 0 ? codeOf.get(id) : undefined;
    if (code === undefined || own === undefined) return undefined;
    const found = naceRevisions.filter((one) => {
      const { sections, isSame } = translateSections([letter], one, own);
      return isSame && sections.join('+') === code;
    });
    return found.length > 0 ? found : undefined;
  };
  const known = naceRevisions.find((one) => one === said);
  const evidence =
    workbook && ids.size > 0 && !known ? findEvidence(workbook, wanted, split, judge) : [];
  const left = known ? [known] : agreed(evidence);
  const usual = naceRevisions.filter((one) => one !== 'NACE Rev. 1.1' || own === one);
  const [proven, ...more] = left;
  const isProven = proven !== undefined && more.length === 0;
  const revisions = isProven ? [proven] : usual;

  /** Portal codes of sections of the file, one per revision. */
  const meanings = (sections: readonly string[]): (string | undefined)[] =>
    revisions.map((one) => {
      if (own === undefined)
        return shareDivisions(one, 'NACE Rev. 2') &&
          sections.every((section) => section <= lastSame)
          ? sections.join('+')
          : undefined;
      const { sections: found, isSame } = translateSections(sections, one, own);
      return isSame ? found.join('+') : undefined;
    });
  const inTheirSection = ({ section, digits }: ActivityCode): boolean =>
    revisions.some(
      (one) =>
        shareDivisions(one, own) &&
        (section === undefined || sectionIn(one, digits.slice(0, 2)) === section),
    );
  const near = (activities: readonly ActivityCode[]): string[] => {
    const found = revisions.flatMap((one) =>
      own === undefined ? [] : translateSections(sectionsOf(activities), one, own).sections,
    );
    return [...new Set(found)].flatMap((section) => ids.get(section) ?? []);
  };
  return {
    list: listOptions(
      portal.options.map(({ also = [], ...option }) => ({
        ...option,
        also: also.filter((code) => readActivities(code).length === 0),
      })),
    ),
    hasActivities: ids.size > 0,
    split,
    idOf: (activities) => {
      const sections = sectionsOf(activities);
      if (sections.length === 0)
        return activities.every(inTheirSection) ? ids.get(keyOf(activities)) : undefined;
      const [meant, ...others] = meanings(sections);
      const isSure = sections.length === activities.length && others.every((one) => one === meant);
      return isSure && meant !== undefined ? ids.get(meant) : undefined;
    },
    holderOf: (division) => {
      const { section, digits } = division;
      if (!inTheirSection(division)) return undefined;
      if (own !== undefined) return ids.get(sectionIn(own, digits.slice(0, 2)) ?? '');
      return section === undefined || section > lastSame ? undefined : ids.get(section);
    },
    activitiesOf: (id) => readActivities(codeOf.get(id) ?? ''),
    near,
    isOpen: (activities) => {
      const sections = sectionsOf(activities);
      const isSame = new Set(meanings(sections)).size === 1;
      return !isProven && !isSame && sections.length > 0 && near(activities).length > 0;
    },
    passesOpen: said === passedOver,
    other:
      isProven && own !== undefined && proven !== own
        ? {
            revision: proven,
            own,
            found: evidence.find(({ revisions: some }) => some.length === 1)?.found,
          }
        : undefined,
  };
}
