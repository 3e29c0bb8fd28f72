/** Folders of a portal with texts, which are compiled. */
export const textFolders = ['pages', 'reports'];
