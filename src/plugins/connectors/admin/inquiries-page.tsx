import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Pager } from '../../../admin/pages/pager';
import { Panel } from '../../../admin/pages/panel';
import { connectorsRight } from './connectors-rights';
import { useGetInquiriesQuery, useGetInquirySourcesQuery } from './inquiries-api';
import { InquiryRow } from './inquiry-row';
import { InquirySources } from './inquiry-sources';

const states = ['open', 'solved'] as const;

/** What buyers asked for help with, by pattern and version, and the help desks that tell it. */
export default function InquiriesPage() {
  const t = useText('connectors.inquiries');
  const sources = useGetInquirySourcesQuery(null);
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={connectorsRight.read}>
      <Loaded query={sources}>
        {(list) => (
          <Flex direction="column" alignItems="stretch" gap={6}>
            {list.length > 0 && <Inquiries />}
            <InquirySources sources={list} />
          </Flex>
        )}
      </Loaded>
    </PageFrame>
  );
}

function Inquiries() {
  const t = useText('connectors.inquiries');
  const [state, setState] = React.useState<(typeof states)[number]>();
  const [after, setAfter] = React.useState<string>();
  const page = useGetInquiriesQuery(
    { ...(state && { state }), ...(after && { after }) },
    { refetchOnMountOrArgChange: true },
  );
  return (
    <Panel title={t('list')}>
      <SingleSelect
        aria-label={t('filter')}
        placeholder={t('all')}
        clearLabel={t('all')}
        value={state ?? null}
        onClear={() => {
          setState(undefined);
          setAfter(undefined);
        }}
        onChange={(chosen) => {
          setState(states.find((one) => one === chosen));
          setAfter(undefined);
        }}
      >
        {states.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t(`state.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Loaded query={page}>
        {({ inquiries, after: next }) => (
          <>
            {inquiries.length === 0 ? (
              <Typography textColor="neutral600">{t('none')}</Typography>
            ) : (
              <Flex tag="ul" direction="column" alignItems="stretch" gap={0}>
                {inquiries.map((inquiry) => (
                  <InquiryRow key={inquiry.id} inquiry={inquiry} />
                ))}
              </Flex>
            )}
            <Pager after={after} next={next} onShow={setAfter} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
