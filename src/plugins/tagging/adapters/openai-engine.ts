import OpenAI from 'openai';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { HttpClient } from '../../../kernel/http/http-client';
import type { EngineAnswer, ModelUsage, TaggingEngine } from '../contract';
import { answerSchema, type ModelAnswer } from '../domain/model/answer-schema';
import type { ModelSetting } from '../domain/model/model-setting';
import { buildPrompt, promptVersion, type ModelMessage } from '../domain/model/prompt';
import { readAnswer } from '../domain/model/read-answer';
import { failureOutcome } from './failure-outcome';
import { fetchThroughKernel } from './fetch-through-kernel';

export interface OpenAiOptions extends ModelSetting {
  apiKey: string;
  http: HttpClient;
  allowPrivate: boolean;
}

/** How the form of an answer is asked for, the strictest first; servers that speak the protocol know one to three. */
const modes = ['json-schema', 'json-object', 'plain'] as const;
type Mode = (typeof modes)[number];

type Completion = OpenAI.Chat.Completions.ChatCompletion;
type Asked =
  | { kind: 'completed'; completion: Completion; mode: Mode }
  | { kind: 'failed'; outcome: Exclude<EngineAnswer, { kind: 'answered' }>['outcome'] };

/** Largest answer that is read; a megabyte is a hundred times a good one. */
const mostBytes = 1024 * 1024;

/** A model behind the chat completions protocol. Whatever the other side does is an outcome. */
export function createOpenAiEngine(options: OpenAiOptions): TaggingEngine {
  return {
    name: 'openai',
    version: `${promptVersion} ${options.model}`,
    async suggest(reading, vocabulary, signal) {
      const timeoutMs = options.timeoutSeconds * 1_000;
      const client = new OpenAI({
        apiKey: options.apiKey,
        baseURL: options.baseUrl,
        maxRetries: options.retries,
        timeout: timeoutMs,
        logLevel: 'off',
        fetch: fetchThroughKernel({
          http: options.http,
          timeoutMs,
          allowPrivate: options.allowPrivate,
          maxBytes: mostBytes,
        }),
      });
      const schema = answerSchema(vocabulary, reading);
      const mostTokens = options.jobTokens - options.answerTokens;
      const prompt = buildPrompt(reading, vocabulary, { mark: randomBytes(12).toString('hex'), mostTokens });
      const usage: ModelUsage = { inputTokens: 0, outputTokens: 0 };
      const spend = ({ usage: used }: Completion) => {
        usage.inputTokens += used?.prompt_tokens ?? 0;
        usage.outputTokens += used?.completion_tokens ?? 0;
      };
      const unanswered = (
        outcome: Extract<EngineAnswer, { kind: 'unanswered' }>['outcome'],
      ): EngineAnswer => ({
        kind: 'unanswered',
        outcome,
        usage,
      });

      const first = await askInSomeMode(client, { messages: prompt, schema, options, signal });
      if (first.kind === 'failed') return unanswered(first.outcome);
      spend(first.completion);
      const read = readCompletion(first.completion, schema);
      if (read.kind === 'unanswered') return unanswered(read.outcome);
      if (read.kind === 'answered')
        return { kind: 'answered', ...readAnswer(read.answer, reading, vocabulary), usage };

      const repair = [...prompt, ...repairing(read.text, read.fault)];
      const second = await ask(client, { messages: repair, schema, options, signal }, first.mode);
      if (second.kind === 'failed') return unanswered(second.outcome);
      spend(second.completion);
      const again = readCompletion(second.completion, schema);
      if (again.kind === 'answered')
        return { kind: 'answered', ...readAnswer(again.answer, reading, vocabulary), usage };
      return unanswered(again.kind === 'unanswered' ? again.outcome : 'malformed');
    },
  };
}

interface Question {
  messages: readonly Message[];
  schema: z.ZodType<ModelAnswer>;
  options: OpenAiOptions;
  signal: AbortSignal;
}

type Message = ModelMessage | { role: 'assistant'; content: string };

/** Goes down the modes as long as the other side says that it does not understand the question. */
async function askInSomeMode(client: OpenAI, question: Question): Promise<Asked> {
  let last: Asked = { kind: 'failed', outcome: 'not-understood' };
  for (const mode of modes) {
    last = await ask(client, question, mode);
    if (last.kind === 'completed' || last.outcome !== 'not-understood') return last;
  }
  return last;
}

async function ask(
  client: OpenAI,
  { messages, schema, options, signal }: Question,
  mode: Mode,
): Promise<Asked> {
  try {
    const completion = await client.chat.completions.create(
      {
        model: options.model,
        messages: withForm(messages, schema, mode),
        max_completion_tokens: options.answerTokens,
        ...formOf(schema, mode),
      },
      { signal },
    );
    return { kind: 'completed', completion, mode };
  } catch (error) {
    return { kind: 'failed', outcome: failureOutcome(error) };
  }
}

function formOf(
  schema: z.ZodType,
  mode: Mode,
): Pick<OpenAI.Chat.Completions.ChatCompletionCreateParams, 'response_format'> {
  if (mode === 'plain') return {};
  if (mode === 'json-object') return { response_format: { type: 'json_object' } };
  const json = z.toJSONSchema(schema) as Record<string, unknown>;
  delete json['$schema'];
  return {
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'suggestions', strict: true, schema: json },
    },
  };
}

/** A server that takes no schema is told its form in words. */
function withForm(messages: readonly Message[], schema: z.ZodType, mode: Mode): Message[] {
  if (mode === 'json-schema') return [...messages];
  const form = `Answer with one JSON object of this schema and nothing else:\n${JSON.stringify(z.toJSONSchema(schema))}`;
  return messages.map((message, index) =>
    index === 0 ? { ...message, content: `${message.content}\n\n${form}` } : message,
  );
}

function repairing(text: string, fault: string): Message[] {
  return [
    { role: 'assistant', content: text.slice(0, 4_000) },
    {
      role: 'user',
      content: `That does not fit: ${fault.slice(0, 500)}. Answer again, with the JSON object only.`,
    },
  ];
}

type Read =
  | { kind: 'answered'; answer: ModelAnswer }
  | { kind: 'unanswered'; outcome: 'refused' | 'cut-short' | 'filtered' | 'malformed' }
  | { kind: 'unfit'; text: string; fault: string };

function readCompletion({ choices }: Completion, schema: z.ZodType<ModelAnswer>): Read {
  // Servers that only speak the protocol may leave out what the vendor's types promise.
  const choice = (choices as Completion['choices'] | undefined)?.[0];
  if (choice === undefined) return { kind: 'unanswered', outcome: 'malformed' };
  const message = choice.message as Completion['choices'][number]['message'] | undefined;
  if (typeof message?.refusal === 'string' && message.refusal !== '')
    return { kind: 'unanswered', outcome: 'refused' };
  if (choice.finish_reason === 'content_filter') return { kind: 'unanswered', outcome: 'filtered' };
  if (choice.finish_reason === 'length') return { kind: 'unanswered', outcome: 'cut-short' };
  const text = message?.content ?? '';
  const parsed = schema.safeParse(jsonIn(text));
  if (parsed.success) return { kind: 'answered', answer: parsed.data };
  return { kind: 'unfit', text, fault: z.prettifyError(parsed.error) };
}

/** The object in a text, which plain answers like to put between fences or sentences. */
function jsonIn(text: string): unknown {
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
  try {
    return JSON.parse(text.slice(from, to + 1)) as unknown;
  } catch {
    return undefined;
  }
}
