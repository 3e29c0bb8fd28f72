import type { Phrase } from '../../src/i18n/phrase.ts';

/** Files of a portal that a step reads and changes: their text by path, relative to its folder. */
export interface PortalTexts {
  /** Paths of the YAML files below a folder of the portal. */
  list(folder: string): readonly string[];
  read(path: string): string;
  write(path: string, text: string): void;
}

/** What a step did, for the one who ran it. */
export interface StepReport {
  /** One line a change. */
  readonly done: readonly string[];
  /** What a person has to look at, because no program can know it. */
  readonly open: readonly Phrase[];
}

/**
 * A change of the form of content. It finds what is still in the old form, so that it may run any
 * number of times, and leaves everything else as it is to the letter, comments included.
 */
export interface Migration {
  readonly name: string;
  readonly about: string;
  run(texts: PortalTexts): StepReport;
}
