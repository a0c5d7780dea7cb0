import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import * as React from 'react';
import { useText } from '../../../../admin/client/use-text';
import type { Finding } from '../../contract';
import { pageOf, type ShownFile } from './finding-page';
import { FindingFacts } from './finding-facts';
import { PagePicture } from './page-picture';
import { useGetPagesQuery } from './pages-api';

/** The page's picture beside what was found there; steps through the findings of the file that have a page. */
export function PageDialog({
  file: { fileId, name },
  findings,
  first,
}: {
  file: ShownFile;
  findings: readonly Finding[];
  first: Finding;
}) {
  const t = useText('preflight.page');
  const shown = findings.filter((finding) => pageOf(finding) !== undefined);
  const [index, setIndex] = React.useState(Math.max(0, shown.indexOf(first)));
  const { data } = useGetPagesQuery(fileId);
  const finding = shown[index] ?? first;
  const page = pageOf(finding) ?? 1;
  return (
    <Modal.Content>
      <Modal.Header>
        <Modal.Title style={{ overflowWrap: 'anywhere' }}>
          {data === undefined ? t('title', { page }) : t('title-of', { page, count: data.pageCount })}
        </Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex gap={5} alignItems="flex-start" wrap="wrap">
          <Box flex="3 1 22rem" minWidth={0}>
            <PagePicture
              fileId={fileId}
              name={name}
              page={page}
              size={data?.pages.find((size) => size.page === page)}
              place={finding.place}
            />
          </Box>
          <Box flex="2 1 16rem" minWidth={0} aria-live="polite">
            <FindingFacts name={name} finding={finding} />
          </Box>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button type="button" variant="tertiary">
            {t('close')}
          </Button>
        </Modal.Close>
        {shown.length > 1 && (
          <Flex gap={2} alignItems="center">
            <Step label={t('previous')} to={index - 1} last={shown.length - 1} onStep={setIndex}>
              <ArrowLeft aria-hidden />
            </Step>
            <Typography variant="pi" style={{ whiteSpace: 'nowrap' }}>
              {t('position', { index: index + 1, count: shown.length })}
            </Typography>
            <Step label={t('next')} to={index + 1} last={shown.length - 1} onStep={setIndex}>
              <ArrowRight aria-hidden />
            </Step>
          </Flex>
        )}
      </Modal.Footer>
    </Modal.Content>
  );
}

/** Stays in place at both ends, so that the keyboard does not lose it. */
function Step({
  label,
  to,
  last,
  onStep,
  children,
}: {
  label: string;
  to: number;
  last: number;
  onStep: (to: number) => void;
  children: React.ReactNode;
}) {
  const isEnd = to < 0 || to > last;
  return (
    <Button
      type="button"
      variant="secondary"
      aria-label={label}
      title={label}
      aria-disabled={isEnd}
      style={isEnd ? { opacity: 0.4 } : undefined}
      onClick={() => {
        if (!isEnd) onStep(to);
      }}
    >
      {children}
    </Button>
  );
}
