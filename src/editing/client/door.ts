import { type EditorWords, folderBrowsers } from '../editor-settings.ts';
import { recallFolder, rememberFolder } from './kept-folder.ts';

/** The reason why a folder cannot be edited. */
class Refusal extends Error {}

/** The chosen folder and the prefix that leads from it to the portal, if the portal is in a subfolder. */
async function judgeFolder(
  folder: FileSystemDirectoryHandle,
  prefix: string,
  words: EditorWords,
): Promise<void> {
  const may = await folder.requestPermission?.({ mode: 'readwrite' });
  if (may !== undefined && may !== 'granted') throw new Refusal(words.refused);
  let inner = folder;
  try {
    for (const name of prefix.split('/').filter(Boolean)) {
      inner = await inner.getDirectoryHandle(name);
    }
    await inner.getFileHandle('site.yaml');
  } catch {
    throw new Refusal(words.notPortal);
  }
}

function addElement<K extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  name: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

/**
 * Ask for the portal's folder until a valid one is chosen.
 * @returns the folder, once the browser may read and write it
 */
export async function askFolder(
  door: HTMLElement,
  prefix: string,
  words: EditorWords,
): Promise<FileSystemDirectoryHandle> {
  addElement(door, 'h1', words.title);
  addElement(door, 'p', words.lead);
  if (!window.showDirectoryPicker) {
    addElement(door, 'p', words.unsupported.replace('{browsers}', folderBrowsers)).role = 'alert';
    return new Promise(() => {});
  }
  addElement(door, 'p', words.after);
  const before = await recallFolder();
  const buttons = addElement(door, 'div', '');
  const fault = addElement(door, 'p', '');
  fault.role = 'alert';
  fault.hidden = true;
  return new Promise((done) => {
    const offer = (text: string, find: () => Promise<FileSystemDirectoryHandle>) => {
      addElement(buttons, 'button', text).addEventListener('click', async () => {
        fault.hidden = true;
        try {
          const folder = await find();
          await judgeFolder(folder, prefix, words);
          await rememberFolder(folder);
          door.remove();
          done(folder);
        } catch (error) {
          // The folder picker was closed: no error.
          if (error instanceof DOMException && error.name === 'AbortError') return;
          fault.textContent = error instanceof Refusal ? error.message : words.refused;
          fault.hidden = false;
        }
      });
    };
    if (before) offer(words.again.replace('{folder}', before.name), async () => before);
    offer(words.open, () => window.showDirectoryPicker({ mode: 'readwrite', id: 'clusterbook' }));
  });
}
