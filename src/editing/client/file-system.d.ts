/** What browsers that open folders have besides the types of TypeScript. */
interface FileSystemHandle {
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface Window {
  showDirectoryPicker(options: {
    mode: 'readwrite';
    id: string;
  }): Promise<FileSystemDirectoryHandle>;
}
