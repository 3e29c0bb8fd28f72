import type { EditField } from './edit-field.ts';
import type { FileForm } from './format/format-of.ts';

/** Where the pages of entries stand within a language; `{id}` is the id of the entry. */
export interface PreviewPaths {
  /** The page of an entry of the file, or of the file itself where it is one entry. */
  readonly entry?: string;
  /** The page of the list in which its entries stand. */
  readonly list?: string;
  /** Of texts: by the beginning of the name, the pages of the entries to which they belong. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** A collection of the editor: how its files are read and written, and where its pages stand. */
export interface EditorFormat {
  readonly form: FileForm;
  readonly fields: readonly EditField[];
  readonly preview: PreviewPaths;
  /** The language of its texts, where it has only one. */
  readonly language?: string;
}

/** What the page of the editor says by itself, in the language of whoever reads it. */
export type EditorWords = Readonly<
  Record<
    | 'title'
    | 'lead'
    | 'open'
    | 'again'
    | 'notPortal'
    | 'refused'
    | 'unsupported'
    | 'after'
    | 'published'
    | 'living'
    | 'noPage'
    | 'apart',
    string
  >
>;

/** All that the editor in the browser is told. */
export interface EditorSettings {
  /** Is it the server of whoever writes, which shows what was saved at once? */
  readonly isLiving: boolean;
  readonly backend: 'local' | 'github' | 'gitlab' | 'gitea';
  /** Folder of the portal in the repository, with a slash at its end; empty for the whole of it. */
  readonly prefix: string;
  /** Path below which the site stands, with a slash at its end. */
  readonly base: string;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly words: Readonly<Record<string, EditorWords>>;
  readonly formats: Readonly<Record<string, EditorFormat>>;
  /** The configuration of Sveltia CMS. */
  readonly cms: Readonly<Record<string, unknown>>;
}

/** Servers that the editor may ask, by what keeps the repository. */
export const backendServers = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
  gitea: 'https://gitea.com/api/v1',
} as const;
