import type { Core } from '@strapi/strapi';
import type { ChannelAccounts } from '../../contract';
import { accountTools } from '../accounts/account-tools';
import { createChannelAccounts } from '../accounts/channel-accounts';

export default ({ strapi }: { strapi: Core.Strapi }): ChannelAccounts =>
  createChannelAccounts(accountTools(strapi));
