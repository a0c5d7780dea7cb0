import { useSearchParams } from 'react-router-dom';
import type { PagePlace } from '../../../admin/pages/two-way-pager';

/** What a list's address says: its filter and its page. */
export interface ListPlace<Filter extends Record<string, string | undefined>> {
  filter: Filter;
  place: PagePlace;
  /** Another filter begins on the first page. */
  narrow(changes: Partial<Filter>): void;
  turnTo(place: PagePlace): void;
}

const places = ['after', 'before'] as const;

/** Keeps a list's filter and page in the address, so that a link and the back button lead to what was seen. */
export function useListPlace<Name extends string>(
  names: readonly Name[],
): ListPlace<Partial<Record<Name, string>>> {
  const [params, setParams] = useSearchParams();
  const read = <Key extends string>(keys: readonly Key[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = params.get(key);
        return value === null || value === '' ? [] : [[key, value]];
      }),
    ) as Partial<Record<Key, string>>;
  const filter = read(names);
  const show = (wanted: Record<string, string | undefined>) => {
    const given = Object.entries(wanted).filter((pair): pair is [string, string] => Boolean(pair[1]));
    setParams(Object.fromEntries(given));
  };
  return {
    filter,
    place: read(places),
    narrow: (changes) => {
      show({ ...filter, ...changes });
    },
    turnTo: (place) => {
      show({ ...filter, ...place });
    },
  };
}
