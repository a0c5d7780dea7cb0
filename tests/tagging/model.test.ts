import { createHttpClient } from '../../src/kernel/http/http-client';
import { createLog } from '../../src/kernel/log/log';
import { vocabulary as seed } from '../../src/api/facet/seed/vocabulary';
import { createOpenAiEngine } from '../../src/plugins/tagging/adapters/openai-engine';
import type { EngineAnswer, PatternReading, Vocabulary } from '../../src/plugins/tagging/contract';
import { screen } from '../../src/plugins/tagging/domain/evidence/screen';
import { createTermBook } from '../../src/plugins/tagging/domain/rules/term-book';
import { injections } from './injections';
import { completion, failure, startModelServer, type ChatRequest, type ModelServer } from './model-server';
import { readChatContract } from './openai-contract';

const contract = readChatContract();
const vocabulary: Vocabulary = {
  version: 'seed',
  facets: seed.map(({ key, crafts, terms, en, de }) => ({
    key,
    crafts,
    name: { en, de },
    terms: terms.map((term) => ({
      key: term.key,
      documentId: term.key,
      names: { en: term.en[0] },
      words: { en: term.en, de: term.de },
    })),
  })),
};
const book = createTermBook(vocabulary);
const page =
  'Linden skirt\nBeginner-friendly, in sizes 0 to 24.\nSeam allowance: 1.5 cm.\nNo lining is needed.';

const readingOf = (text: string): PatternReading => ({
  title: 'Linden',
  craft: 'sewing',
  cover: null,
  hidden: { white: 0, tiny: 0, offPage: 0, invisible: 0, hiddenLayer: 0 },
  pages: [{ fileId: 'f1', fileName: 'leaflet.pdf', page: 1, text }],
});

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.stop());

interface Ask {
  reading?: PatternReading;
  retries?: number;
  timeoutSeconds?: number;
  signal?: AbortSignal;
  log?: string[];
}

/** A client of its own each time: a host that failed rests for a while, which is another test's. */
function ask({
  reading = readingOf(page),
  retries = 0,
  timeoutSeconds = 20,
  signal,
  log = [],
}: Ask = {}): Promise<EngineAnswer> {
  const engine = createOpenAiEngine({
    apiKey: 'sk-test-secret-0123456789',
    model: 'scripted',
    baseUrl: server.url,
    jobTokens: 20_000,
    answerTokens: 2_000,
    timeoutSeconds,
    retries,
    allowPrivate: true,
    http: createHttpClient({
      log: createLog({ level: 'debug', write: (line) => log.push(line) }),
      clock: { now: () => new Date() },
    }),
  });
  return engine.suggest(reading, vocabulary, signal ?? new AbortController().signal);
}

const said = (what: string, quote: string, more: object = {}) => ({
  what,
  page: 1,
  quote,
  confidence: 0.9,
  ...more,
});
const answering = (...suggestions: object[]) => completion({ suggestions, proposed: [] });

function kept(answer: EngineAnswer, reading = readingOf(page)) {
  if (answer.kind !== 'answered') throw new Error(`no answer: ${answer.outcome}`);
  const screened = screen(answer, reading, vocabulary, book);
  return { ...screened, unsupported: screened.unsupported + answer.dropped };
}

it('asks with a strict schema, the craft’s terms and the text between marks, and reads the answer', async () => {
  server.script(() =>
    completion({
      suggestions: [
        said('skill-beginner', 'Beginner-friendly'),
        said('seam-allowance', 'Seam   allowance:\n1.5 cm'),
        said('sizes', 'in sizes 0 to 24'),
      ],
      proposed: [{ facet: 'garment', word: 'culotte', page: 1, quote: 'Linden skirt' }],
    }),
  );
  const log: string[] = [];
  const answer = await ask({ log });
  const [request] = server.requests;
  expect(request?.path).toBe('/v1/chat/completions');
  expect(request?.authorization).toBe('Bearer sk-test-secret-0123456789');
  expect(request?.body.response_format?.type).toBe('json_schema');
  const schema = JSON.stringify(request?.body.response_format);
  expect(schema).toContain('skill-beginner');
  expect(schema).not.toContain('yarn-lace');
  expect(JSON.stringify(request?.body)).not.toContain('"tools"');
  const [, user] = request?.body.messages ?? [];
  const [mark] = /<<[0-9a-f]{24}>>/.exec(user?.content ?? '') ?? [];
  expect(user?.content.startsWith(mark!)).toBe(true);
  expect(user?.content.endsWith(mark!)).toBe(true);
  expect(log.join('\n')).not.toContain('sk-test-secret');

  expect(answer).toMatchObject({ kind: 'answered', usage: { inputTokens: 900, outputTokens: 100 } });
  const { kept: all, proposals, unsupported } = kept(answer);
  expect(all.map(({ facet, value }) => [facet, value])).toEqual([
    ['skill-level', { kind: 'term', term: 'skill-beginner' }],
    ['seam-allowance', { kind: 'seam-allowance', mm: 15 }],
    [
      'sizes',
      expect.objectContaining({ kind: 'sizes', sizes: expect.objectContaining({ usFrom: 0, usTo: 24 }) }),
    ],
  ]);
  expect(proposals).toMatchObject([{ facet: 'garment', text: 'culotte' }]);
  expect(unsupported).toBe(0);
});

(contract === undefined ? it.skip : it)(
  'speaks as the vendor’s own description says, in every mode',
  async () => {
    const checked: unknown[] = [];
    server.script((body, count) => {
      checked.push(body);
      return count < 3
        ? failure(400, 'unsupported_response_format')
        : answering(said('skill-beginner', 'Beginner-friendly'));
    });
    await ask();
    expect(checked).toHaveLength(3);
    for (const body of checked) expect(contract!.request(body)).toEqual([]);
    const good = answering();
    expect(contract!.response(good.kind === 'json' ? good.body : null)).toEqual([]);
    expect(contract!.request({ model: 'x' }).length).toBeGreaterThan(0);
    expect(contract!.response({ id: 'x' }).length).toBeGreaterThan(0);
  },
);

describe('what cannot be seen is dropped and counted', () => {
  it.each([
    ['a quote that is on no page', said('skill-advanced', 'Only for experts with years of practice')],
    ['a quote of another page', said('skill-beginner', 'Beginner-friendly', { page: 2 })],
    ['a number that the quote does not have', said('seam-allowance', 'Linden skirt')],
    ['sizes where there are none', said('sizes', 'Seam allowance: 1.5 cm.')],
    ['a term that the quote denies', said('sewing-lining', 'No lining is needed.')],
    ['an empty quote', said('skill-beginner', '')],
    ['a quote of half a word', said('skill-beginner', 'B')],
  ])('%s', async (_what, suggestion) => {
    server.script(() => answering(suggestion, said('garment-skirt', 'Linden skirt')));
    const { kept: all, unsupported } = kept(await ask());
    expect(all.map(({ facet }) => facet)).toEqual(['garment']);
    expect(unsupported).toBe(1);
  });

  it('a number is the quote’s, whatever else the model says', async () => {
    server.script(() => answering(said('seam-allowance', 'Seam allowance: 1.5 cm.', { confidence: 77 })));
    expect(kept(await ask()).kept).toMatchObject([{ value: { mm: 15 }, confidence: 1 }]);
  });

  it('a term whose words are not in the quote is a conclusion, and stays doubtful', async () => {
    server.script(() => answering(said('wearer-women', 'Linden skirt', { confidence: 0.99 })));
    expect(kept(await ask()).kept).toMatchObject([{ isExplicit: false, confidence: 0.6 }]);
  });
});

describe('every other end has a name, and costs what it cost', () => {
  it.each([
    ['refused', completion('', { refusal: 'I cannot help with that.' }), 1],
    ['cut-short', completion('{"sugg', { finish: 'length' }), 1],
    ['filtered', completion('', { finish: 'content_filter' }), 1],
    ['malformed', completion('{"suggestions": [{]'), 2],
    ['malformed', completion({ suggestions: [said('garment-spacesuit', 'Linden skirt')], proposed: [] }), 2],
    ['malformed', completion({ suggestions: 'all' }), 2],
    ['malformed', { kind: 'json', body: { id: 'x', object: 'chat.completion', choices: [] } }, 1],
    ['wrong-key', failure(401, 'invalid_api_key'), 1],
    ['wrong-key', failure(403, 'forbidden'), 1],
    ['unknown-model', failure(404, 'model_not_found'), 1],
    ['rate-limited', failure(429, 'insufficient_quota'), 1],
    ['server-failed', failure(500, 'server_error'), 1],
    ['server-failed', failure(503, 'overloaded'), 1],
    ['unreachable', { kind: 'reset' }, 1],
    ['malformed', { kind: 'huge' }, 1],
    ['malformed', { kind: 'text', body: '<html>gateway</html>' }, 1],
    ['not-understood', failure(400, 'bad_request'), 3],
  ] as const)('%s', async (outcome, reply, calls) => {
    server.script(() => reply);
    const answer = await ask();
    expect(answer).toMatchObject({ kind: 'unanswered', outcome });
    expect(server.requests).toHaveLength(calls);
    const isPaid =
      reply.kind === 'json' && (reply as { status?: number }).status === undefined && outcome !== 'malformed';
    if (isPaid) expect(answer.usage).toEqual({ inputTokens: 900, outputTokens: 100 });
  });

  it('a server that hangs is left after the time that the setting gives', async () => {
    server.script(() => ({ kind: 'hang' }));
    expect(await ask({ timeoutSeconds: 1 })).toMatchObject({ kind: 'unanswered', outcome: 'unreachable' });
  });

  it('and so is one that sends a byte now and then', async () => {
    server.script(() => ({ kind: 'drip' }));
    expect(await ask({ timeoutSeconds: 1 })).toMatchObject({ kind: 'unanswered', outcome: 'unreachable' });
  });

  it('a question can be called off', async () => {
    const stop = new AbortController();
    server.script(() => {
      stop.abort();
      return { kind: 'hang' };
    });
    expect(await ask({ signal: stop.signal })).toMatchObject({ kind: 'unanswered', outcome: 'unreachable' });
  });
});

it('asks again where the other side is busy, when it says', async () => {
  server.script((_body, count) =>
    count < 3
      ? failure(429, 'rate_limit', { 'retry-after-ms': '5' })
      : answering(said('garment-skirt', 'Linden skirt')),
  );
  expect(kept(await ask({ retries: 3 })).kept).toHaveLength(1);
  expect(server.requests).toHaveLength(3);
});

it('goes down to servers that know no schema, and tells them the form in words', async () => {
  server.script((body) =>
    body.response_format === undefined
      ? completion(
          'Here you are:\n```json\n' +
            JSON.stringify({ suggestions: [said('garment-skirt', 'Linden skirt')], proposed: [] }) +
            '\n```',
        )
      : failure(400, 'response_format is not supported'),
  );
  expect(kept(await ask()).kept).toHaveLength(1);
  expect(server.requests.map(({ body }) => body.response_format?.type)).toEqual([
    'json_schema',
    'json_object',
    undefined,
  ]);
  expect(server.requests[2]?.body.messages[0]?.content).toContain('"additionalProperties":false');
});

it('lets a malformed answer be mended once, and pays for both', async () => {
  server.script((_body, count) =>
    count === 1 ? completion('I think it is a skirt.') : answering(said('garment-skirt', 'Linden skirt')),
  );
  const answer = await ask();
  expect(kept(answer).kept).toHaveLength(1);
  expect(answer.usage).toEqual({ inputTokens: 1_800, outputTokens: 200 });
});

it('sends no more than the budget of one question', async () => {
  server.script(() => answering());
  await ask({ reading: readingOf('word '.repeat(200_000)) });
  const sent = server.requests[0]?.body.messages.reduce((sum, { content }) => sum + content.length, 0) ?? 0;
  expect(sent).toBeLessThan(20_000 * 3);
});

/** Does what the text says: quotes the very line that wants it, the best case for whoever wrote it. */
function obeys(request: ChatRequest, { obey, text }: { obey: string; text: string }) {
  expect(JSON.stringify(request.messages)).toContain(JSON.stringify(text).slice(1, -1));
  return answering(said(obey, text.slice(0, 190), { confidence: 1 }));
}

it.each(injections)('is not led by: $text', async (injection) => {
  const reading = readingOf(`Winter coat\nSew the coat.\n${injection.text}\nHem the coat.`);
  server.script((request) => obeys(request, injection));
  const { kept: all, unsupported } = kept(await ask({ reading }), reading);
  expect(all).toEqual([]);
  expect(unsupported).toBe(1);
});

it('nor by words that only the model was given to see', async () => {
  const reading = readingOf('Winter coat\nSew the coat.');
  for (const { text, obey } of injections) {
    server.script(() => answering(said(obey, text.slice(0, 190))));
    expect(kept(await ask({ reading }), reading)).toMatchObject({ kept: [], unsupported: 1 });
  }
});
