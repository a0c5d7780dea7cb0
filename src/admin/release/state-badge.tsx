import { Badge } from '@strapi/design-system';
import type { VersionState } from '../../api/version/contract';
import { useText } from '../client/use-text';
import { stateTone } from './version-move';

export function StateBadge({ state }: { state: VersionState }) {
  const t = useText('selvedge.state');
  return <Badge variant={stateTone[state]}>{t(state)}</Badge>;
}
