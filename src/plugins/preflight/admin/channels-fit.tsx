import { Badge, Box, Loader, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useIntl } from 'react-intl';
import { problemOf } from '../../../admin/client/problem';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import type { FitReason } from '../contract';
import { fileSize } from './file-size';
import { useGetChannelsFitQuery, type ChannelFit } from './gates-api';

const tones = { fit: 'success', 'fit-with-warnings': 'warning', unfit: 'danger' } as const;
const cell: React.CSSProperties = {
  padding: '0.6rem 1rem 0.6rem 0',
  textAlign: 'start',
  verticalAlign: 'top',
};

/** Which channels the version may go to, and what speaks against the others. */
export function ChannelsFit({ versionId, files }: { versionId: string; files: string }) {
  const t = useText('preflight.fit');
  const { data, error } = useGetChannelsFitQuery({ versionId, files });
  if (error !== undefined && data === undefined)
    return <Typography textColor="danger600">{problemOf(error).message}</Typography>;
  if (data === undefined) return <Loader small>{t('loading')}</Loader>;
  const good = data.filter(({ verdict }) => verdict !== 'unfit').length;
  return (
    <Disclosure label={t('title', { good, all: data.length })}>
      <Box overflow="auto" tabIndex={0} role="region" aria-label={t('title', { good, all: data.length })}>
        <table style={{ borderCollapse: 'collapse', width: '100%' }}>
          <tbody>
            {data.map((fit) => (
              <tr key={fit.channel}>
                <th scope="row" style={cell}>
                  <Typography fontWeight="semiBold">{fit.title}</Typography>
                </th>
                <td style={cell}>
                  <Badge variant={tones[fit.verdict]}>{t(`verdict.${fit.verdict}`)}</Badge>
                  <Reasons reasons={fit.reasons} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Box>
    </Disclosure>
  );
}

function Reasons({ reasons }: { reasons: ChannelFit['reasons'] }) {
  const t = useText('preflight.fit');
  const { locale } = useIntl();
  if (reasons.length === 0) return null;
  const shown = (value: FitReason['value'], rule: FitReason['rule']) =>
    rule === 'fileBytes' && typeof value === 'number' ? fileSize(value, locale) : String(value ?? '–');
  return (
    <ul style={{ listStyle: 'disc', paddingInlineStart: '2rem', paddingTop: '0.4rem' }}>
      {reasons.map(({ rule, file, value, limit }, index) => (
        <li key={`${rule} ${index}`}>
          <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {file !== null && `${file}: `}
            {t(`rule.${rule}`, { value: shown(value, rule), limit: shown(limit, rule) })}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
