import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import { Panel } from '../../../admin/pages/panel';
import { DownloadButton } from './download-button';
import { lastQuarters } from './last-quarters';

/** Sales and refunds of a quarter by country, rate and currency, as a file. */
export function TaxQuarter() {
  const t = useText('orders.tax-page');
  const quarters = lastQuarters(new Date(), 12);
  const [quarter, setQuarter] = React.useState(quarters[1] ?? '');
  return (
    <Panel title={t('quarter')}>
      <Typography textColor="neutral600">{t('quarter-what')}</Typography>
      <Flex gap={3} alignItems="flex-end" wrap="wrap">
        <Field.Root name="quarter">
          <Field.Label>{t('which')}</Field.Label>
          <SingleSelect
            value={quarter}
            onChange={(chosen) => {
              setQuarter(String(chosen));
            }}
          >
            {quarters.map((one) => (
              <SingleSelectOption key={one} value={one}>
                {one}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <DownloadButton
          path="/selvedge/tax/quarter"
          params={{ quarter }}
          name={`selvedge-tax-${quarter}.csv`}
          label={t('download')}
        />
      </Flex>
    </Panel>
  );
}
