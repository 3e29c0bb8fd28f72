import { enableCompileCache } from 'node:module';

// Node caches compiled code in the system's temporary folder: loading takes half of a short command.
// NODE_DISABLE_COMPILE_CACHE=1 turns it off.
enableCompileCache();
