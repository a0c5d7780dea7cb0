import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import { ChartMarks, type Mark } from './chart-marks';
import { useWidth } from './use-width';

/**
 * A drawing with its words: title and description for whoever does not see it, marks that can be walked through with
 * the arrow keys, and under it what the mark says that is looked at.
 */
export function ChartFrame({
  title,
  description,
  height,
  draw,
  marks,
}: {
  title: string;
  description: string;
  height: number;
  draw: (width: number) => React.ReactNode;
  marks: (width: number) => Mark[];
}) {
  const id = React.useId();
  const [place, width] = useWidth();
  const [said, say] = React.useState('');
  return (
    <Box>
      <div ref={place} style={{ position: 'relative', width: '100%', height }}>
        {width > 0 && (
          <>
            <svg
              role="img"
              aria-labelledby={`${id}-title ${id}-description`}
              width={width}
              height={height}
              style={{ display: 'block' }}
            >
              <title id={`${id}-title`}>{title}</title>
              <desc id={`${id}-description`}>{description}</desc>
              {draw(width)}
            </svg>
            <ChartMarks label={title} width={width} height={height} marks={marks(width)} onSay={say} />
          </>
        )}
      </div>
      <Typography variant="pi" textColor="neutral600" tag="p" aria-hidden style={{ minHeight: '2.2rem' }}>
        {said}
      </Typography>
    </Box>
  );
}
