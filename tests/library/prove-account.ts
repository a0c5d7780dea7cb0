import type { TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { codeOf } from './library-desk';

/** An account shows that it reads the mail of its address: then it opens the library of that. */
export async function proveAccount(
  app: TestApp,
  caller: Record<string, string>,
  textsOfMails: () => (string | undefined)[],
): Promise<void> {
  const before = textsOfMails().length;
  await app.request.post('/api/library/proof').set(caller).expect(200);
  const code = await eventually(() =>
    Promise.resolve(
      textsOfMails()
        .slice(before)
        .map((text) => codeOf(text ?? ''))
        .find((found) => found !== ''),
    ),
  );
  await app.request.post('/api/library/proof/code').set(caller).send({ code }).expect(200);
}
