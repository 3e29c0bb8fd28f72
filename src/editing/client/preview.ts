import { entriesKey } from '../edit-field.ts';
import type { EditorFormat, EditorSettings, EditorWords } from '../editor-settings.ts';
import { fieldLanguage, previewPath } from './preview-path.ts';
import type { PreviewEntry, PreviewProps } from './sveltia.ts';

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; font: 14px/1.4 system-ui, sans-serif; background: Canvas; color: CanvasText; }
  .page { display: flex; flex-direction: column; height: 100vh; }
  .bar { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; padding: 8px 12px; }
  .bar p { margin: 0; flex: 1 1 14rem; }
  .bar button { font: inherit; padding: 2px 8px; }
  .bar button[aria-pressed='true'] { font-weight: 700; }
  iframe { flex: 1; border: 0; border-top: 1px solid #8886; width: 100%; background: Canvas; }
`;

/** Form field with the cursor. */
let field = '';
const followers = new Set<() => void>();

/** Follow the cursor, so that the page is shown in the language being written. */
export function followCursor(): void {
  document.addEventListener('focusin', ({ target }) => {
    const around =
      target instanceof Element ? target.closest<HTMLElement>('[data-key-path]') : null;
    if (!around?.dataset.keyPath || around.dataset.keyPath === field) return;
    field = around.dataset.keyPath;
    for (const follow of followers) follow();
  });
}

interface PreviewFacts {
  readonly settings: EditorSettings;
  readonly format: EditorFormat;
  readonly words: EditorWords;
  /** Language of the interface. */
  readonly language: string;
}

/** A frame with the site's page of what is edited, and its address above. */
class PagePreview {
  readonly #settings: EditorSettings;
  readonly #format: EditorFormat;
  readonly #words: EditorWords;
  readonly #parts: {
    readonly note: HTMLElement;
    readonly link: HTMLAnchorElement;
    readonly frame: HTMLIFrameElement;
    readonly buttons: ReadonlyMap<string, HTMLButtonElement>;
  };
  #chosen: string;
  #entry: PreviewEntry;

  constructor(
    root: HTMLElement,
    entry: PreviewEntry,
    { settings, format, words, language }: PreviewFacts,
  ) {
    [this.#settings, this.#format, this.#words] = [settings, format, words];
    this.#entry = entry;
    const owner = root.ownerDocument;
    const make = <K extends keyof HTMLElementTagNameMap>(name: K, parent: HTMLElement) => {
      const element = owner.createElement(name);
      parent.append(element);
      return element;
    };
    make('style', root).textContent = style;
    owner.documentElement.lang = language;
    const page = make('main', root);
    page.className = 'page';
    const bar = make('div', page);
    bar.className = 'bar';
    const note = make('p', bar);
    const buttons = new Map(
      settings.languages.map(({ code, name }) => {
        const button = make('button', bar);
        button.textContent = name;
        button.lang = code;
        button.addEventListener('click', () => {
          this.#chosen = code;
          this.show();
        });
        return [code, button] as const;
      }),
    );
    const link = make('a', bar);
    link.textContent = words.apart;
    link.target = '_blank';
    const frame = make('iframe', page);
    this.#parts = { note, link, frame, buttons };
    this.#chosen = format.language ?? settings.languages[0]?.code ?? '';
  }

  update(entry: PreviewEntry): void {
    this.#entry = entry;
    this.show();
  }

  /** Update after the cursor has moved. */
  follow(): void {
    const codes = [...this.#parts.buttons.keys()];
    this.#chosen = fieldLanguage(field, codes) ?? this.#chosen;
    this.show();
  }

  show(): void {
    const { note, link, frame, buttons } = this.#parts;
    const { base, isLiving } = this.#settings;
    const entry = this.#entry;
    for (const [code, button] of buttons) {
      button.setAttribute('aria-pressed', String(code === this.#chosen));
    }
    const isNew = entry.get('newRecord') === true;
    const path = previewPath(this.#format, {
      slug: entry.get('slug') ?? '',
      field,
      idAt: (place) => {
        const id = entry.getIn(['data', entriesKey, place, 'id']);
        return typeof id === 'string' ? id : undefined;
      },
    });
    const there = path === undefined || isNew ? undefined : `${base}${this.#chosen}${path}`;
    frame.hidden = there === undefined;
    link.hidden = there === undefined;
    note.textContent =
      there === undefined
        ? this.#words.noPage
        : isLiving
          ? this.#words.living
          : this.#words.published;
    frame.title = note.textContent;
    note.ownerDocument.title = note.textContent;
    if (there === undefined) return;
    link.href = there;
    const address = new URL(there, location.origin).href;
    if (frame.src !== address) frame.src = address;
  }
}

/** Preview component of a collection for Sveltia CMS. */
export function previewOf(told: PreviewFacts): (props: PreviewProps) => unknown {
  const previews = new WeakMap<HTMLElement, PagePreview>();
  return ({ entry }) =>
    window.h?.('div', {
      ref(root: HTMLElement | null) {
        if (!root) return;
        let preview = previews.get(root);
        if (!preview) {
          const made = new PagePreview(root, entry, told);
          previews.set(root, made);
          const follow = () => {
            if (root.isConnected) made.follow();
            else followers.delete(follow);
          };
          followers.add(follow);
          preview = made;
          follow();
        }
        preview.update(entry);
      },
    });
}
