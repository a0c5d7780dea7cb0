import { z } from 'zod';
import { defineEvent } from '../../kernel/events/event';
import { serviceKey } from '../../kernel/service';

/** A designer was made, renamed, given other patterns or deleted. */
export const designerChanged = defineEvent({
  name: 'designer.changed',
  version: 1,
  schema: z.object({ designerId: z.string() }),
});

/** How a designer wishes the visible line on copies of their patterns; null leaves it to the shop's setting. */
export interface DesignerStamp {
  line: string | null;
  place: 'bottom' | 'discreet' | null;
}

export interface DesignerStamps {
  /** Of a pattern without a designer both are null. */
  ofPattern(patternId: string): Promise<DesignerStamp>;
}
export const designerStampsKey = serviceKey<DesignerStamps>('api::designer.designer-stamps');
