import { useIntl } from 'react-intl';

/** A translation where there is one, else the other room's own word. */
export function useChapterWords(): (kind: 'chapter' | 'entry' | 'value', name: string) => string {
  const { messages, formatMessage } = useIntl();
  return (kind, name) => {
    const id = `orders.${kind}.${name}`;
    return messages[id] === undefined ? name : formatMessage({ id });
  };
}
