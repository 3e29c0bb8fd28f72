import { plainText } from '../../i18n/carried-text.ts';
import { textElement } from './escape-xml.ts';

/** Texts of a workbook, each once; cells refer to them by number. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  add(written: string): number {
    const text = plainText(written);
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** `sharedStrings.xml`, in pieces. */
  *write(): Generator<string> {
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys()) yield `<si>${textElement('t', text)}</si>`;
    yield '</sst>';
  }
}
