import { renameSync, writeFileSync } from 'node:fs';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { thaw, toPortalData } from '../../src/loaders/portal-data.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { OpenMemory } from '../../src/loaders/read-memory.ts';
import { announceThemeFonts } from '../announce-theme-fonts.ts';

/**
 * The content of a portal as the dev server shows it: what was last sound. It stands in a file, as what
 * a build hands from its check to its pages does.
 */
export class ContentState {
  readonly #memory = new OpenMemory();
  readonly #portal: string;
  readonly #file: string;
  #next = '';
  #sound = '';

  /** @param file for the content that is shown */
  constructor(portal: string, file: string) {
    this.#portal = portal;
    this.#file = file;
  }

  /** Was the content ever sound since the start? */
  get isThere(): boolean {
    return this.#sound !== '';
  }

  /**
   * Reads what changed, and lets the pages show it unless a file by itself is wrong.
   * @returns what is wrong with files by themselves
   */
  read(): readonly Problem[] {
    const { portal, problems } = loadPortal(this.#portal, undefined, this.#memory);
    if (problems.length > 0) return problems;
    // What is loaded already keeps the letters that it has, until the next start.
    announceThemeFonts(this.#portal, portal.site[0]?.data);
    // Who writes wants to see the report as its entries have it now.
    this.#next = JSON.stringify(thaw(toPortalData(portal)));
    this.#show(this.#next);
    return [];
  }

  /** The check found nothing: from here on this is what is shown when something is wrong. */
  confirm(): void {
    this.#sound = this.#next;
  }

  /**
   * Lets the pages show what was last sound.
   * @returns false where they do already
   */
  fallBack(): boolean {
    if (this.#sound === '' || this.#sound === this.#next) return false;
    this.#next = this.#sound;
    this.#show(this.#sound);
    return true;
  }

  #show(content: string): void {
    // A page that is being rendered reads the old file or the new one, never half of one.
    writeFileSync(`${this.#file}.part`, content);
    renameSync(`${this.#file}.part`, this.#file);
  }
}
