/** What a form asks for a field of an entry. */
interface FieldBase {
  readonly name: string;
  /** Its name in plain words. */
  readonly label: string;
  /** What it means. */
  readonly hint?: string;
  /** Must it be there? */
  readonly needed: boolean;
  /** What stands for it where it is left out, so that it need not be written. */
  readonly usual?: unknown;
}

/** A text on one line; `long` where it may take several lines of the screen. */
interface LineField extends FieldBase {
  readonly kind: 'line';
  readonly long: boolean;
  readonly most?: number;
  /** What it must look like, and how that is said. */
  readonly form?: { readonly pattern: string; readonly told: string };
}

interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly whole: boolean;
  readonly least?: number;
  readonly most?: number;
}

/** `toggle` is yes or no; `date` a day; `prose` a text in Markdown; `yaml` what no form can ask. */
interface PlainField extends FieldBase {
  readonly kind: 'toggle' | 'date' | 'yaml' | 'prose';
}

/** One of a few words. */
interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly words: readonly (string | number)[];
  /** What is shown in the place of a word. */
  readonly names?: Readonly<Record<string, string>>;
}

/** The id of an entry of a collection. */
interface EntryField extends FieldBase {
  readonly kind: 'entry';
  readonly to: string;
}

/** A file that lies in a folder of the portal. */
interface FileField extends FieldBase {
  readonly kind: 'file';
  readonly folder: 'media' | 'theme';
  readonly endings: readonly string[];
}

interface GroupField extends FieldBase {
  readonly kind: 'group';
  readonly fields: readonly EditField[];
  /** Are its fields the languages of the portal, and nothing else? */
  readonly byLanguage: boolean;
  /** May one text stand in the file for all of them? The form shows it in each language then, and needs the first. */
  readonly orOne?: true;
}

/** One of the forms that a group may have. */
export interface EditForm {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly EditField[];
}

/** A group of several forms, which the field `key` tells apart. */
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

/** A field of an entry as a form asks for it, made from the schema of the entry. */
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

/** The field of a form that holds the text of the file from which its values were read. */
export const textKey = '__text';

/** The field of an item of a list that holds its place in the file. */
export const placeKey = '__place';

/** The field of a form that holds all entries of a file of several. */
export const entriesKey = 'entries';

/** The field of a form that holds what stands below the head of a text. */
export const bodyKey = 'body';
