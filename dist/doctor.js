import { doctor } from './index.js';

await doctor();
