import { Badge } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import type { Verdict } from '../contract';

const tones = { pass: 'success', warn: 'warning', reject: 'danger' } as const;

export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const t = useText('preflight.verdict');
  return <Badge variant={tones[verdict]}>{t(verdict)}</Badge>;
}
