const store = 'folders';
/** One server may host several portals, each with its own folder. */
const key = location.pathname;

const open = (): Promise<IDBDatabase> =>
  new Promise((done, fail) => {
    const request = indexedDB.open('clusterbook-editor', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** The folder edited last, if the browser still has it. */
export async function recallFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const database = await open();
    return await new Promise((done) => {
      const request = database.transaction(store).objectStore(store).get(key);
      request.onsuccess = () => done(request.result as FileSystemDirectoryHandle | undefined);
      request.onerror = () => done(undefined);
    });
  } catch {
    // Without storage, the folder is asked for each time.
    return undefined;
  }
}

/** Store the folder for the next visit. */
export async function rememberFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  try {
    const database = await open();
    database.transaction(store, 'readwrite').objectStore(store).put(folder, key);
  } catch {
    // Without storage, the folder is asked for each time.
  }
}
