import { Box, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import type { Problem } from '../contract';

/** What the platform will not take, or leaves out. */
export function ListingProblems({ problems }: { problems: Problem[] }) {
  const t = useText('channels');
  if (problems.length === 0) return null;
  const isBlocked = problems.some(({ level }) => level === 'blocks');
  const tone = isBlocked ? 'danger' : 'warning';
  return (
    <Box background={`${tone}100`} borderColor={`${tone}200`} hasRadius padding={4}>
      <Typography fontWeight="semiBold" tag="h3">
        {t(isBlocked ? 'problems.blocks' : 'problems.warns')}
      </Typography>
      <ul style={{ listStyle: 'disc', paddingInlineStart: '2rem' }}>
        {problems.map(({ rule, platform, value, limit }) => (
          <li key={`${platform} ${rule}`}>
            <Typography>
              {t(`platform.${platform}`)}: {t(`rule.${rule}`, { value: value ?? '', limit: limit ?? '' })}
            </Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}
