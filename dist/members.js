import { members } from './index.js';

await members();
