import { Box } from '@strapi/design-system';

/** How far something is, as wide as its place; the design system's own bar is of one fixed width. */
export function Bar({ percent, label }: { percent: number; label: string }) {
  return (
    <Box
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      width="100%"
      height="0.6rem"
      background="neutral200"
      hasRadius
      overflow="hidden"
    >
      <Box
        height="100%"
        background={percent === 100 ? 'success500' : 'primary600'}
        style={{ width: `${percent}%`, transition: 'width 0.2s' }}
      />
    </Box>
  );
}
