import { splitGeorgian } from '../../i18n/translate-parts.ts';
import type { Piece } from '../query/excerpt.ts';

/** User input is only ever inserted as text. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Text with matches in `mark`. Georgian words in another language, such as original names, get a `lang`. */
export function markPieces(pieces: readonly Piece[], lang: string): (Node | string)[] {
  return pieces.flatMap(({ text, marked }) => {
    const parts = splitGeorgian(text, lang).map((part) =>
      part.lang === lang ? part.text : make('span', { lang: part.lang }, part.text),
    );
    return marked ? [make('mark', {}, ...parts)] : parts;
  });
}

export interface Debounced {
  later(): void;
  now(): void;
  stop(): void;
}

/** @param wait milliseconds */
export function debounce(wait: number, act: () => void): Debounced {
  let timer = 0;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    later() {
      stop();
      timer = window.setTimeout(act, wait);
    },
    now() {
      stop();
      act();
    },
  };
}
