import type { CollectionName } from '../loaders/collections.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { ChangedPart } from '../loaders/texts/original-change.ts';

/** What became of an original since it was translated or signed: passages only where words changed. */
export interface UnitChange {
  readonly kind: 'changed' | 'same' | 'unknown';
  readonly passages: readonly (readonly ChangedPart[])[];
}

/** A text beside its original, as a reviewer gets it. Marks in it are numbered: `⟦1⟧`. */
export interface ReviewUnit {
  /** Place in the portal; stays the same while the text changes. */
  readonly key: string;
  /** Versions of the original and the text, to find those changed meanwhile. */
  readonly version: string;
  readonly original: string;
  readonly text: string;
  /** What the numbers of marks stand for. */
  readonly marks: readonly string[];
  /** Terms of the glossary in the original, with their names in the language. */
  readonly terms: readonly string[];
  /** Where the item is stale: at the texts that changed, or once at its first. */
  readonly change?: UnitChange;
}

/** What is signed as a whole: an entry's texts in a language, or a prose file. */
export interface ReviewItem {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  /** Of the entry in its file. */
  readonly path: ValuePath;
  readonly language: string;
  /** Language of the original. */
  readonly from: string;
  /** Address of its page. */
  readonly page: string;
  readonly state: 'draft' | 'stale' | 'reviewed';
  readonly units: readonly ReviewUnit[];
}

/** A text as it came back. */
export interface ReturnedText {
  readonly key: string;
  readonly version: string;
  readonly text: string;
  readonly signed: boolean;
  readonly note: string;
  /** The original in the same row, where the format has rows that can be moved. */
  readonly beside?: string;
  /** What was answered instead of yes or no. */
  readonly answer?: string;
  /** Some of its segments came back without a translation. */
  readonly fault?: 'incomplete';
}

/** A returned file. */
export interface ReturnedRound {
  readonly language: string | undefined;
  /** Role or office that signs. */
  readonly by: string | undefined;
  readonly texts: readonly ReturnedText[];
  /** What was written beside no text: in other sheets, above or below the table. */
  readonly outside: readonly string[];
}

/** Words of a sheet in the reviewer's language. */
export interface SheetWords {
  readonly title: string;
  readonly explain: readonly string[];
  readonly by: string;
  readonly page: string;
  readonly original: string;
  readonly text: string;
  readonly sign: string;
  readonly note: string;
  readonly terms: string;
  /** Above a difference, or in its place. */
  readonly change: Readonly<Record<UnitChange['kind'], string>>;
  /** On the button of a page. */
  readonly save: string;
}
