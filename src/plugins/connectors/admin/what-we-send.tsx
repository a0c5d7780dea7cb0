import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import { CopyButton } from '../../../admin/pages/copy-button';
import { Disclosure } from '../../../admin/pages/disclosure';
import { Panel } from '../../../admin/pages/panel';
import { useGetEventCatalogueQuery } from './webhooks-api';

/** For whoever writes the receiver: an example of each body, and how to check who sent it. */
export function WhatWeSend({ types }: { types?: readonly string[] }) {
  const t = useText('connectors.webhooks');
  const tell = useText('connectors.event');
  const { data: catalogue } = useGetEventCatalogueQuery(null);
  const [chosen, setChosen] = React.useState<string>();
  if (catalogue === undefined) return null;
  const offered = catalogue.types.filter(({ type }) => types?.includes(type) ?? true);
  const shown = offered.find(({ type }) => type === chosen) ?? offered[0];
  return (
    <Panel title={t('what')}>
      <Typography>{t('what-how')}</Typography>
      <SingleSelect
        aria-label={t('types')}
        value={shown?.type ?? null}
        onChange={(type) => {
          setChosen(String(type));
        }}
      >
        {offered.map(({ type }) => (
          <SingleSelectOption key={type} value={type}>
            {type}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {shown !== undefined && (
        <>
          <Typography variant="pi" textColor="neutral600">
            {tell(shown.type)}
          </Typography>
          <Code text={JSON.stringify(shown.example, null, 2)} copy={t('copy-example')} />
        </>
      )}
      <Disclosure label={t('verify')}>
        <Code text={catalogue.verification} copy={t('copy-code')} />
      </Disclosure>
    </Panel>
  );
}

function Code({ text, copy }: { text: string; copy: string }) {
  return (
    <Box background="neutral100" hasRadius padding={3}>
      <Flex justifyContent="flex-end">
        <CopyButton text={text} label={copy} />
      </Flex>
      <Box overflow="auto" tabIndex={0} role="region" aria-label={copy}>
        <Typography tag="pre" variant="pi" style={{ fontFamily: 'monospace', whiteSpace: 'pre' }}>
          {text}
        </Typography>
      </Box>
    </Box>
  );
}
