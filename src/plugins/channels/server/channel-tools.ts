import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { patternShelfKey, type PatternShelf } from '../../../api/pattern/contract';
import type { Clock } from '../../../kernel/clock/clock';
import { publicUrl } from '../../../kernel/config/public-url';
import { eventsKey, type Events } from '../../../kernel/events/events';
import { jobsKey, type Jobs } from '../../../kernel/jobs/jobs';
import {
  clockKey,
  environmentKey,
  httpKey,
  keyringKey,
  knexKey,
  transactionKey,
} from '../../../kernel/kernel';
import type { InTransaction } from '../../../kernel/ledger/transaction';
import type { Keyring } from '../../../kernel/secrets/keyring';
import { service } from '../../../kernel/service';
import { settingsKey } from '../../../kernel/settings/settings';
import { shopSetting } from '../../../kernel/settings/shop-setting';
import { channelFitnessKey, type ChannelFitness } from '../../preflight/contract';
import { createAssistedChannel } from '../adapters/assisted-channel';
import { createWebsiteChannel } from '../adapters/website-channel';
import type { ChannelAdapter, ConnectionKind } from '../contract';
import type { Site } from '../domain/desired-content';

export interface ChannelTools {
  db: () => Knex;
  transaction: InTransaction;
  jobs: Jobs;
  events: Events;
  clock: Clock;
  keyring: Keyring;
  shelf: PatternShelf;
  fitness: ChannelFitness;
  adapters: Readonly<Record<ConnectionKind, ChannelAdapter>>;
  site: () => Promise<Site>;
  /** Whether addresses of our own network may be connected, for trying. */
  allowPrivate: boolean;
}

export function channelTools(strapi: Core.Strapi): ChannelTools {
  const environment = service(strapi, environmentKey);
  const allowPrivate = environment.SELVEDGE_OUTBOUND_PRIVATE;
  const [clock, keyring, http] = [
    service(strapi, clockKey),
    service(strapi, keyringKey),
    service(strapi, httpKey),
  ];
  return {
    db: service(strapi, knexKey),
    transaction: service(strapi, transactionKey),
    jobs: service(strapi, jobsKey),
    events: service(strapi, eventsKey),
    clock,
    keyring,
    shelf: service(strapi, patternShelfKey),
    fitness: service(strapi, channelFitnessKey),
    adapters: {
      website: createWebsiteChannel({ http, keyring, clock, allowPrivate }),
      assisted: createAssistedChannel(),
    },
    async site() {
      const { patternPage } = await service(strapi, settingsKey).get(shopSetting);
      return { publicUrl: publicUrl(environment), patternPage };
    },
    allowPrivate,
  };
}
