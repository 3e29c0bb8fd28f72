import { workInPortal } from '../workplace.ts';

// The portal's place must be known before its languages, and these before any other import.
workInPortal();
