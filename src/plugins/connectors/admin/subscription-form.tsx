import { Button, Checkbox, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import { Panel } from '../../../admin/pages/panel';
import type { SubscriptionInput } from '../views-contract';
import { Loaded } from '../../../admin/pages/loaded';
import { useGetEventCatalogueQuery } from './webhooks-api';

/** Name, address and event types of a subscription; `problem` is what the server had against the address. */
export function SubscriptionForm({
  given,
  save,
  problem,
  isSaving,
  onSave,
}: {
  given: SubscriptionInput;
  save: string;
  problem: string | undefined;
  isSaving: boolean;
  onSave: (input: SubscriptionInput) => void;
}) {
  const t = useText('connectors.webhooks');
  const [input, setInput] = React.useState(given);
  const isComplete = input.name.trim() !== '' && input.url.trim() !== '' && input.eventTypes.length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onSave(input);
      }}
    >
      <Panel>
        <Field.Root required name="name">
          <Field.Label>{t('name')}</Field.Label>
          <TextInput
            value={input.name}
            maxLength={80}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              setInput({ ...input, name: event.target.value });
            }}
          />
        </Field.Root>
        <Field.Root required name="url" hint={t('url-hint')} error={problem}>
          <Field.Label>{t('url')}</Field.Label>
          <TextInput
            type="url"
            inputMode="url"
            placeholder="https://"
            value={input.url}
            maxLength={2_000}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              setInput({ ...input, url: event.target.value });
            }}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <EventTypes
          chosen={input.eventTypes}
          onChoose={(eventTypes) => {
            setInput({ ...input, eventTypes });
          }}
        />
        <Flex>
          <Button type="submit" loading={isSaving} disabled={!isComplete}>
            {save}
          </Button>
        </Flex>
      </Panel>
    </form>
  );
}

type EventTypes = SubscriptionInput['eventTypes'];

function EventTypes({ chosen, onChoose }: { chosen: EventTypes; onChoose: (types: EventTypes) => void }) {
  const t = useText('connectors.webhooks');
  const tell = useText('connectors.event');
  const catalogue = useGetEventCatalogueQuery(null);
  return (
    <Flex tag="fieldset" direction="column" alignItems="stretch" gap={3} style={{ border: 0, padding: 0 }}>
      <Typography tag="legend" variant="pi" fontWeight="bold" paddingBottom={2}>
        {t('types')}
      </Typography>
      <Loaded query={catalogue}>
        {({ types }) => (
          <Grid.Root gap={3}>
            {(types.map(({ type }) => type) as EventTypes)
              .filter((type) => (type as string) !== 'ping')
              .map((type) => (
                <Grid.Item key={type} col={6} s={12} xs={12} direction="column" alignItems="flex-start">
                  <Checkbox
                    checked={chosen.includes(type)}
                    onCheckedChange={(isChosen) => {
                      const others = chosen.filter((one) => one !== type);
                      onChoose(isChosen === true ? [...others, type] : others);
                    }}
                  >
                    {type}
                  </Checkbox>
                  <Typography variant="pi" textColor="neutral600" paddingLeft={6}>
                    {tell(type)}
                  </Typography>
                </Grid.Item>
              ))}
          </Grid.Root>
        )}
      </Loaded>
    </Flex>
  );
}
