import { enableCompileCache } from 'node:module';

// Cached in the system's temporary folder, as loading takes half of a short command.
// NODE_DISABLE_COMPILE_CACHE=1 turns it off.
enableCompileCache();
