import { z } from 'zod';
import { defineSetting } from '../../../kernel/settings/setting';

/** Who reads the instructions, what a model may cost, and whether an engine may decide. The key is not in here. */
export const engineSetting = defineSetting({
  name: 'tagging.engine',
  title: 'Tagging',
  schema: z.strictObject({
    engine: z.enum(['none', 'rules', 'openai', 'both']).default('rules').meta({
      title: 'Who suggests',
      description: 'rules works without a network; openai asks a model; both does both.',
    }),
    model: z.string().trim().min(1).max(100).default('gpt-5-mini').meta({ title: 'Model' }),
    baseUrl: z
      .string()
      .max(300)
      .regex(/^https?:\/\/\S+$/, 'must begin with https://')
      .default('https://api.openai.com/v1')
      .meta({
        title: 'Address of the model',
        description: 'Any server that speaks the chat completions protocol.',
      }),
    timeoutSeconds: z.int().min(1).max(600).default(60).meta({ title: 'Seconds to wait for an answer' }),
    retries: z.int().min(0).max(5).default(3).meta({ title: 'Repetitions when the model is busy' }),
    jobTokens: z.int().min(1_000).max(500_000).default(30_000).meta({
      title: 'Most tokens of one question',
      description: 'A longer text is cut.',
    }),
    answerTokens: z.int().min(256).max(32_000).default(4_000).meta({ title: 'Most tokens of an answer' }),
    dailyTokens: z.int().min(0).max(100_000_000).default(300_000).meta({ title: 'Most tokens a day' }),
    dailyCents: z.int().min(0).max(1_000_000).default(200).meta({
      title: 'Most cents a day',
      description: 'By the prices below; 0 sets no limit in money.',
    }),
    inputCentsPerMillion: z.int().min(0).max(1_000_000).default(25).meta({
      title: 'Cents for a million tokens of questions',
    }),
    outputCentsPerMillion: z.int().min(0).max(1_000_000).default(200).meta({
      title: 'Cents for a million tokens of answers',
    }),
    acceptsItself: z.boolean().default(false).meta({
      title: 'Accept what an engine has earned trust for',
      description:
        'Only explicit statements, and only where editors agreed often enough: see the page Tagging.',
    }),
    threshold: z.number().min(0.5).max(0.999).default(0.95).meta({
      title: 'Share that editors must have accepted',
      description: 'At the lower end of the 95 % interval, over at least 50 decisions.',
    }),
  }),
});

export type EngineSetting = z.infer<typeof engineSetting.schema>;
