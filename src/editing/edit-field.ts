interface FieldBase {
  readonly name: string;
  /** Its name in plain words. */
  readonly label: string;
  readonly hint?: string;
  readonly needed: boolean;
  /** Default, which need not be written. */
  readonly usual?: unknown;
}

/** A line of text; `long` if it may wrap. */
interface LineField extends FieldBase {
  readonly kind: 'line';
  readonly long: boolean;
  readonly most?: number;
  /** Required pattern, and its message. */
  readonly form?: { readonly pattern: string; readonly told: string };
}

interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly whole: boolean;
  readonly least?: number;
  readonly most?: number;
}

/** `toggle`: yes or no; `date`: a day; `prose`: Markdown; `yaml`: anything that no form can edit. */
interface PlainField extends FieldBase {
  readonly kind: 'toggle' | 'date' | 'yaml' | 'prose';
}

interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly words: readonly (string | number)[];
  /** Labels of the choices. */
  readonly names?: Readonly<Record<string, string>>;
}

interface EntryField extends FieldBase {
  readonly kind: 'entry';
  readonly to: string;
}

/** A file in a folder of the portal. */
interface FileField extends FieldBase {
  readonly kind: 'file';
  readonly folder: 'media' | 'theme';
  readonly endings: readonly string[];
}

interface GroupField extends FieldBase {
  readonly kind: 'group';
  readonly fields: readonly EditField[];
  /** Whether its fields are exactly the portal's languages. */
  readonly byLanguage: boolean;
  /**
   * Whether the file may have one text for all languages. The form then shows it in each and requires the first.
   */
  readonly orOne?: true;
}

/** One of the forms of a group. */
export interface EditForm {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly EditField[];
}

/** A group of several forms, distinguished by the field `key`. */
interface FormsField extends FieldBase {
  readonly kind: 'forms';
  readonly key: string;
  readonly forms: readonly EditForm[];
}

interface ListField extends FieldBase {
  readonly kind: 'list';
  readonly item: EditField;
  readonly least?: number;
  readonly most?: number;
}

/** A field of an entry in a form, derived from the entry's schema. */
export type EditField =
  | LineField
  | NumberField
  | PlainField
  | ChoiceField
  | EntryField
  | FileField
  | GroupField
  | FormsField
  | ListField;

export type EditKind = EditField['kind'];
export type EditFieldOf<K extends EditKind> = Extract<EditField, { kind: K }>;

/** Form field with the text of the file that the values come from. */
export const textKey = '__text';

/** Field of a list item with its index in the file. */
export const placeKey = '__place';

/** Form field with all entries of a file of several. */
export const entriesKey = 'entries';

/** Form field with the text below the front matter. */
export const bodyKey = 'body';
