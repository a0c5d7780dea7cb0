import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { problemOf } from '../../../../admin/client/problem';

export type PagePicture =
  | { kind: 'loading' }
  | { kind: 'shown'; url: string }
  /** `no-preview`: the server cannot draw it; `gone`: its bytes are no longer kept; `lost`: no answer. */
  | { kind: 'failed'; why: 'no-preview' | 'gone' | 'lost' };

/** Fetches a page's picture with the admin's token, which an address in an image could not carry. */
export function usePagePicture(fileId: string, page: number): { picture: PagePicture; again: () => void } {
  const { get } = useFetchClient();
  const [picture, setPicture] = React.useState<PagePicture>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    const leaving = new AbortController();
    let url: string | undefined;
    setPicture({ kind: 'loading' });
    get<Blob>(`/selvedge/files/${fileId}/pages/${String(page)}`, {
      responseType: 'blob',
      signal: leaving.signal,
    }).then(
      ({ data }) => {
        if (leaving.signal.aborted) return;
        url = URL.createObjectURL(data);
        setPicture({ kind: 'shown', url });
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) setPicture({ kind: 'failed', why: whyOf(problemOf(error).status) });
      },
    );
    return () => {
      leaving.abort();
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [get, fileId, page, attempt]);
  const again = React.useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);
  return { picture, again };
}

function whyOf(status: number): 'no-preview' | 'gone' | 'lost' {
  if (status === 422) return 'no-preview';
  return status === 404 ? 'gone' : 'lost';
}
