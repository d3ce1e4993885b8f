import type { PageSpace } from './page.ts';
import { buildsSpace } from './sample/builds.ts';
import { hostileSpace } from './sample/hostile.ts';
import { widgetsSpace } from './sample/widgets.ts';

/** Spaces to look at the page with: a day of builds, every widget, and texts that would do harm if they could. */
export function sampleSpaces(now: Date): readonly PageSpace[] {
  return [
    buildsSpace(now),
    widgetsSpace(now),
    hostileSpace(now),
    { name: 'spaces/AAQAQUIET', displayName: 'Quiet corner', members: [], messages: [] },
  ];
}
