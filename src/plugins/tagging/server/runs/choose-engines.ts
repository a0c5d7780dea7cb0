import type { EngineName } from '../../contract';
import type { EngineSetting } from '../settings';

/** Which engines the setting names. */
export function chosenEngines({ engine }: Pick<EngineSetting, 'engine'>): EngineName[] {
  switch (engine) {
    case 'none':
      return [];
    case 'rules':
    case 'openai':
      return [engine];
    case 'both':
      return ['rules', 'openai'];
  }
}
