import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { publicUrl } from '../../../../kernel/config/public-url';
import { breakOff } from '../../../../kernel/doors/break-off';
import { mountPublicRoutes } from '../../../../kernel/doors/public-door';
import { environmentKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { feedFoot, feedHead, feedItem } from '../../adapters/google-feed-xml';
import { connectionKeySchema, feedSchema, type ListingDocument } from '../../contract';
import { googleItem } from '../../domain/google-item';
import type { ChannelTools } from '../channel-tools';
import { feedDocuments, feedState, openFeed } from './feed-rows';

const freshSeconds = 300;

/** The feeds of website connections: open to everybody, streamed, told from caches by their state. */
export function openFeeds(strapi: Core.Strapi, tools: ChannelTools): void {
  const params = z.object({ key: connectionKeySchema });
  const errors = ['channels/unknown-feed'];
  const shopName = async () => (await service(strapi, settingsKey).get(shopSetting)).name;
  const link = publicUrl(service(strapi, environmentKey));

  mountPublicRoutes(strapi, [
    {
      method: 'GET',
      path: '/api/channels/:key/feed.json',
      doc: {
        summary: 'Everything that a website connection lists, as documents.',
        tag: 'channels',
        params,
        answer: feedSchema,
        errors,
      },
      handler: (ctx) =>
        sendFeed(tools, ctx, 'application/json; charset=utf-8', [], (key, documents) =>
          jsonFeed(key, documents),
        ),
    },
    {
      method: 'GET',
      path: '/api/channels/:key/feed.xml',
      doc: {
        summary:
          'The same as RSS 2.0 for Google Merchant; an item that lacks what Google demands is left out.',
        tag: 'channels',
        params,
        answerType: 'application/rss+xml',
        errors,
      },
      handler: async (ctx) => {
        const name = await shopName();
        await sendFeed(tools, ctx, 'application/rss+xml; charset=utf-8', [name], (_key, documents) =>
          xmlFeed({ title: name, link }, documents),
        );
      },
    },
  ]);
}

type Write = (key: string, documents: AsyncIterable<ListingDocument>) => AsyncIterable<string>;

async function sendFeed(
  tools: ChannelTools,
  ctx: Context,
  type: string,
  also: readonly string[],
  write: Write,
): Promise<void> {
  const key = connectionKeySchema.safeParse(ctx.params['key']);
  const connection = await openFeed(tools.db(), key.success ? key.data : '');
  const { etag, changedAt } = await feedState(tools.db(), connection, also);
  ctx.set('Cache-Control', `public, max-age=${freshSeconds}`);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.etag = etag;
  ctx.lastModified = changedAt;
  ctx.status = 200;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.set('Content-Type', type);
  const pieces = write(connection.key, feedDocuments(tools.db(), connection));
  ctx.body = breakOff(ctx, Readable.from(pieces, { encoding: 'utf8' }));
}

async function* jsonFeed(key: string, documents: AsyncIterable<ListingDocument>): AsyncGenerator<string> {
  yield `{"version":1,"connection":${JSON.stringify(key)},"items":[`;
  let separator = '\n';
  for await (const document of documents) {
    yield separator + JSON.stringify(document);
    separator = ',\n';
  }
  yield '\n]}\n';
}

async function* xmlFeed(
  channel: { title: string; link: string },
  documents: AsyncIterable<ListingDocument>,
): AsyncGenerator<string> {
  yield feedHead(channel);
  for await (const document of documents) {
    const item = googleItem(document, channel.title);
    if (item !== undefined) yield feedItem(item);
  }
  yield feedFoot;
}
