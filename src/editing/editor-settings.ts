import type { EditField } from './edit-field.ts';
import type { FileForm } from './format/format-of.ts';

/** Browsers that let a page write into a folder. */
export const folderBrowsers = 'Chrome, Edge, Opera';

/** Paths of entry pages within a language; `{id}` is the id of the entry. */
export interface PreviewPaths {
  /** Page of an entry of the file, or of the file if it is a single entry. */
  readonly entry?: string;
  /** Page that lists its entries. */
  readonly list?: string;
  /** Pages of the entries that texts belong to, by prefix of the text's name. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** A collection of the editor: format of its files and paths of its pages. */
export interface EditorFormat {
  readonly form: FileForm;
  readonly fields: readonly EditField[];
  readonly preview: PreviewPaths;
  /** The language of its texts, if it has only one. */
  readonly language?: string;
}

/** The editor page's own messages, in the reader's language. */
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

/** Configuration of the editor in the browser. */
export interface EditorSettings {
  /** Whether this is the author's development server, which shows saved changes at once. */
  readonly isLiving: boolean;
  readonly backend: 'local' | 'github' | 'gitlab' | 'gitea';
  /** Folder of the portal in the repository, with a trailing slash; empty for the repository root. */
  readonly prefix: string;
  /** Base path of the site, with a trailing slash. */
  readonly base: string;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly words: Readonly<Record<string, EditorWords>>;
  readonly formats: Readonly<Record<string, EditorFormat>>;
  readonly cms: Readonly<Record<string, unknown>>;
}

/** API servers by repository host. */
export const backendServers = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
  gitea: 'https://gitea.com/api/v1',
} as const;
