import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { problemOf } from './problem';

/** Tells a failure of the server at the top of the page; what the server said is more exact than any text of ours. */
export function useProblemNotice(): (error: unknown) => void {
  const { toggleNotification } = useNotification();
  const { formatMessage } = useIntl();
  return React.useCallback(
    (error) => {
      const { message } = problemOf(error);
      toggleNotification({
        type: 'danger',
        message: message || formatMessage({ id: 'selvedge.unreachable' }),
      });
    },
    [formatMessage, toggleNotification],
  );
}
