import { Box, Button, Field, Flex, Textarea, TextButton, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import type { ShownFinding } from '../contract';
import { gatesRight, useAcceptFindingMutation, useTakeBackFindingMutation } from './gates-api';

const shortest = 10;

interface Decision {
  finding: ShownFinding;
  fileId: string;
  versionId: string;
  /** Not released yet. */
  isOpen: boolean;
}

/** Who lets a finding pass and why; or, for whoever has the right, the way to do so. */
export function FindingDecision(decision: Decision) {
  const t = useText('preflight.accept');
  const mayOverride = useHasRight(gatesRight.override) && decision.isOpen;
  const { finding } = decision;
  if (finding.accepted !== null) return <Accepted {...decision} mayTakeBack={mayOverride} />;
  if (!mayOverride || finding.severity === 'info') return null;
  if (finding.isBinding)
    return finding.severity === 'error' ? (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {t('binding')}
      </Typography>
    ) : null;
  return <AcceptForm {...decision} />;
}

function Accepted({
  finding: { accepted, fingerprint },
  fileId,
  versionId,
  mayTakeBack,
}: Decision & { mayTakeBack: boolean }) {
  const t = useText('preflight.accept');
  const notice = useProblemNotice();
  const [send] = useTakeBackFindingMutation();
  if (accepted === null) return null;
  const takeBack = async () => {
    const answer = await send({ fileId, fingerprint, versionId });
    if ('error' in answer) notice(answer.error);
  };
  return (
    <Box background="neutral100" hasRadius padding={2} marginTop={1}>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        {t('accepted')}: “{accepted.reason}”
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Typography variant="pi" textColor="neutral600">
          {accepted.name ?? accepted.by} · <When at={accepted.at} />
        </Typography>
        {mayTakeBack && (
          <TextButton
            type="button"
            onClick={() => {
              void takeBack();
            }}
          >
            {t('take-back')}
          </TextButton>
        )}
      </Flex>
    </Box>
  );
}

function AcceptForm({ finding: { fingerprint }, fileId, versionId }: Decision) {
  const t = useText('preflight.accept');
  const notice = useProblemNotice();
  const [reason, setReason] = React.useState<string>();
  const [send, { isLoading }] = useAcceptFindingMutation();
  if (reason === undefined)
    return (
      <TextButton
        type="button"
        onClick={() => {
          setReason('');
        }}
      >
        {t('open')}
      </TextButton>
    );
  const accept = async () => {
    const answer = await send({ fileId, fingerprint, versionId, reason: reason.trim() });
    if ('error' in answer) notice(answer.error);
    else setReason(undefined);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
      <Field.Root hint={t('hint', { least: shortest })}>
        <Field.Label>{t('reason')}</Field.Label>
        <Textarea
          value={reason}
          maxLength={1000}
          autoFocus
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
            setReason(event.target.value);
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button
          type="button"
          size="S"
          loading={isLoading}
          disabled={reason.trim().length < shortest}
          onClick={() => {
            void accept();
          }}
        >
          {t('confirm')}
        </Button>
        <Button
          type="button"
          size="S"
          variant="tertiary"
          onClick={() => {
            setReason(undefined);
          }}
        >
          {t('cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
