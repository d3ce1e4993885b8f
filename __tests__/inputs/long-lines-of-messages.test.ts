import { showRun } from '../../src/run/show-run.ts';
import { start } from '../../src/status/start.ts';
import { progress } from '../../src/progress/update-progress.ts';
import { testLongLines } from '../support/long-lines.ts';
import { useEmulator } from '../support/use-emulator.ts';

testLongLines(useEmulator(), { 'action.yml': start, 'run/action.yml': showRun, 'progress/action.yml': progress });
