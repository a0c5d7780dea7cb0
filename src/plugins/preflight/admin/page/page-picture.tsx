import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../../admin/client/use-text';
import type { Finding, ShownPage } from '../../contract';
import { placeOnPage, type PlaceOnPicture } from './place-on-page';
import { usePagePicture } from './use-page-picture';

/** The paper is white in both themes, so the mark's colours are its own: red between white and black. */
const markLook: React.CSSProperties = {
  position: 'absolute',
  border: '3px solid #d02b20',
  outline: '2px solid #ffffff',
  boxShadow: '0 0 0 4px #000000',
  borderRadius: 2,
  minWidth: 14,
  minHeight: 14,
  boxSizing: 'border-box',
  pointerEvents: 'none',
};

/** A page as it is printed, with the finding's place outlined. */
export function PagePicture({
  fileId,
  name,
  page,
  size,
  place,
}: {
  fileId: string;
  name: string;
  page: number;
  size: ShownPage | undefined;
  place: Finding['place'];
}) {
  const t = useText('preflight.page');
  const { picture, again } = usePagePicture(fileId, page);
  const mark = placeOnPage(place, size);
  switch (picture.kind) {
    case 'loading':
      return (
        <Waiting size={size}>
          <Loader>{t('loading')}</Loader>
        </Waiting>
      );
    case 'failed':
      return (
        <Waiting size={undefined}>
          <Flex direction="column" gap={3} role="alert" padding={4}>
            <Typography textAlign="center">{t(picture.why)}</Typography>
            {picture.why === 'lost' && (
              <Button type="button" variant="secondary" onClick={again}>
                {t('again')}
              </Button>
            )}
          </Flex>
        </Waiting>
      );
    case 'shown':
      return (
        <Flex justifyContent="center" background="neutral150" hasRadius padding={3}>
          <div style={{ position: 'relative', display: 'inline-block', lineHeight: 0, overflow: 'hidden' }}>
            <img
              src={picture.url}
              alt={t(mark === undefined ? 'alt' : 'alt-marked', { page, name })}
              style={{ maxWidth: '100%', maxHeight: '65vh', background: '#ffffff' }}
            />
            {mark !== undefined && <Mark at={mark} />}
          </div>
        </Flex>
      );
  }
}

/** Comes into view by itself where the picture is taller than the window. */
function Mark({ at }: { at: PlaceOnPicture }) {
  const mark = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    mark.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at.left, at.bottom]);
  return <div ref={mark} data-mark style={{ ...markLook, ...at }} />;
}

/** As large as the page will be, so that nothing jumps. */
function Waiting({ size, children }: { size: ShownPage | undefined; children: React.ReactNode }) {
  const { widthMm, heightMm } = size ?? { widthMm: null, heightMm: null };
  const isKnown = widthMm !== null && heightMm !== null;
  return (
    <Box background="neutral150" hasRadius>
      <Flex
        justifyContent="center"
        style={{
          minHeight: '12rem',
          maxHeight: '65vh',
          ...(isKnown && {
            aspectRatio: `${String(widthMm)} / ${String(heightMm)}`,
            margin: '0 auto',
          }),
        }}
      >
        {children}
      </Flex>
    </Box>
  );
}
