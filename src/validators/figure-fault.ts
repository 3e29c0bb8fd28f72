import type { Phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';

/** What is wrong with a figure, and at which of its values. */
export interface FigureFault {
  readonly path: ValuePath;
  /** Name of the rule where it is not that of figures. */
  readonly code?: string;
  readonly message: Phrase;
  readonly hint: Phrase;
}
