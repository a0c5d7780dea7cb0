import * as React from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';

export type Text = (id: string, values?: Record<string, PrimitiveType>) => string;

/** The admin's words in their language; `room` is the first part of the ids in that room's translations. */
export function useText(room: string): Text {
  const { formatMessage } = useIntl();
  return React.useCallback(
    (id, values) => formatMessage({ id: `${room}.${id}` }, values),
    [formatMessage, room],
  );
}
