/** The data of an entry as passed to a preview. */
export interface PreviewEntry {
  get(name: 'slug'): string | undefined;
  get(name: 'newRecord'): boolean | undefined;
  getIn(path: readonly (string | number)[]): unknown;
}

/** Props that Sveltia CMS passes to a preview. */
export interface PreviewProps {
  readonly entry: PreviewEntry;
  readonly document: Document;
}

/** The part of the Sveltia CMS API used here. */
export interface Sveltia {
  init(options: { config: object }): Promise<void>;
  registerCustomFormat(
    name: string,
    extension: string,
    methods: {
      fromFile(text: string): object;
      toFile(values: Readonly<Record<string, unknown>>): string;
    },
  ): void;
  registerPreviewTemplate(name: string, component: (props: PreviewProps) => unknown): void;
}

declare global {
  interface Window {
    CMS?: Sveltia;
    /** React's `createElement`, bundled with Sveltia CMS. */
    h?(name: string, props: object): unknown;
  }
}
