import { send } from './index.js';

await send();
