import type { Core } from '@strapi/strapi';
import { completenessProfilesKey } from '../../../api/pattern/contract';
import { releaseRegisterKey } from '../../../api/version/contract';
import { mountAdminRoutes, registerActions } from '../../../kernel/doors/admin-door';
import { vaultKey } from '../../../kernel/kernel';
import { sealedColumnsKey } from '../../../kernel/secrets/sealed-columns';
import { service } from '../../../kernel/service';
import { sealedOutgoing } from '../adapters/signing-secrets';
import { channelProfiles } from '../domain/completeness-profiles';
import { channelTools } from './channel-tools';
import { connectionRoutes } from './connections/connection-routes';
import { openFeeds } from './feeds/feed-doors';
import { listingRoutes } from './listings/listing-routes';
import { openListingJobs } from './listings/open-listing-jobs';
import { coverOpener } from './pack/open-cover';
import { channelsHear, filesFitChannels } from './releases/release-outlook';
import { channelActions } from './rights';
import { watchListings } from './watch-listings';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const tools = channelTools(strapi);
    service(strapi, sealedColumnsKey).add(sealedOutgoing);
    for (const profile of channelProfiles) service(strapi, completenessProfilesKey).add(profile);
    const releases = service(strapi, releaseRegisterKey);
    releases.addEffect(channelsHear(tools));
    releases.addCheck(filesFitChannels(tools));
    await registerActions(strapi, Object.values(channelActions));
    const packTools = { ...tools, vault: service(strapi, vaultKey), openCover: coverOpener(strapi) };
    mountAdminRoutes(strapi, [...connectionRoutes(tools), ...listingRoutes(packTools)]);
    openFeeds(strapi, tools);
    openListingJobs(strapi, tools);
    watchListings(strapi);
  },
};
