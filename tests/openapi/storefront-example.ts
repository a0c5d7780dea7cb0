import createClient from 'openapi-fetch';
import { Webhook } from 'standardwebhooks';
import type { paths } from '../support/api-types';

type Sale = paths['/api/orders/inbound']['post']['requestBody']['content']['application/json'];

export function openSelvedge(baseUrl: string, signingSecret: string) {
  const selvedge = createClient<paths>({ baseUrl });
  return {
    /** What is for sale, newest first. */
    async newestPatterns() {
      const query = { locale: 'en', sort: '-published', pageSize: 12 } as const;
      const { data, error } = await selvedge.GET('/api/catalogue/patterns', { params: { query } });
      if (error !== undefined) throw new Error(`${error.error.code ?? ''}: ${error.error.message}`);
      return data.data;
    },

    /** A pattern's page; undefined where there is none in this language. */
    async pattern(slug: string, locale: string) {
      const { data, error } = await selvedge.GET('/api/catalogue/patterns/{slug}', {
        params: { path: { slug }, query: { locale } },
      });
      if (error?.error.code === 'catalogue/pattern-missing') return undefined;
      if (error !== undefined) throw new Error(error.error.message);
      return data.data;
    },

    /**
     * A buyer wants a pattern: resolves to where they go now, to pay or, with what is free, to your thanks. `key` is
     * yours and stays the same when you ask again.
     */
    async buy(key: string, pattern: string, email: string) {
      const { data, error } = await selvedge.POST('/api/checkout', {
        headers: { 'idempotency-key': key },
        body: {
          items: [{ pattern }],
          email,
          successUrl: 'https://shop.example/thanks',
          cancelUrl: 'https://shop.example/basket',
        },
      });
      if (error !== undefined) throw new Error(`${error.error.code ?? ''}: ${error.error.message}`);
      return data.data;
    },

    /** What became of it; the id comes back with the buyer, as `?checkout=`. */
    async checkoutState(id: string) {
      const { data } = await selvedge.GET('/api/checkout/{id}', { params: { path: { id } } });
      return data?.data.state;
    },

    /** Tells of a sale. `id` is yours and stays the same when you tell it again. */
    async tellSale(id: string, sale: Sale) {
      const text = JSON.stringify(sale);
      const now = new Date();
      const { data, error } = await selvedge.POST('/api/orders/inbound', {
        body: sale,
        // The very bytes that were signed.
        bodySerializer: () => text,
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': new Webhook(signingSecret).sign(id, now, text),
        },
      });
      if (error !== undefined) throw new Error(`${error.error.code ?? ''}: ${error.error.message}`);
      return data.data.verdict;
    },
  };
}
