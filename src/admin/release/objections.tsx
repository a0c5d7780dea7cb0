import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import type { Objection } from '../../api/version/contract';
import { useText } from '../client/use-text';

/** What blocks first, then what only warns; or that nothing stands in the way. */
export function Objections({ objections, isTyped }: { objections: Objection[]; isTyped: boolean }) {
  const t = useText('selvedge.release');
  const typed: Objection[] = isTyped ? [{ level: 'blocks', code: 'unsaved', message: t('unsaved') }] : [];
  const sorted = [...typed, ...objections].sort((one, other) => rank(one) - rank(other));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="delta" tag="h3">
        {t('objections')}
      </Typography>
      {sorted.length === 0 ? (
        <Flex gap={2}>
          <CheckCircle fill="success600" aria-hidden />
          <Typography>{t('no-objections')}</Typography>
        </Flex>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {sorted.map((objection) => (
            <Line key={`${objection.code}${objection.message}`} objection={objection} />
          ))}
        </Flex>
      )}
    </Flex>
  );
}

function Line({ objection: { level, message } }: { objection: Objection }) {
  const t = useText('selvedge.release');
  const isBlock = level === 'blocks';
  const Icon = isBlock ? CrossCircle : WarningCircle;
  return (
    <Box
      tag="li"
      padding={3}
      hasRadius
      background={isBlock ? 'danger100' : 'warning100'}
      borderColor={isBlock ? 'danger200' : 'warning200'}
    >
      <Flex gap={2} alignItems="flex-start">
        <Flex shrink={0} paddingTop={1}>
          <Icon fill={isBlock ? 'danger600' : 'warning600'} role="img" aria-label={t(level)} />
        </Flex>
        <Typography style={{ overflowWrap: 'anywhere' }}>{message}</Typography>
      </Flex>
    </Box>
  );
}

function rank({ level }: Objection): number {
  return level === 'blocks' ? 0 : 1;
}
