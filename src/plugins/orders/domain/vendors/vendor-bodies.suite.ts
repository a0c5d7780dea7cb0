/** What shops tell, in their own words. */
export const shopifyOrder = (over: object = {}) => ({
  id: 5_001,
  currency: 'EUR',
  created_at: '2026-11-20T10:00:00+01:00',
  taxes_included: true,
  contact_email: 'Mara@Example.com',
  customer_locale: 'de-DE',
  customer: { id: 77, first_name: 'Mara', last_name: 'Buyer' },
  billing_address: { country_code: 'DE' },
  line_items: [
    { id: 1, sku: 'pattern-skirt', quantity: 2, price: '9.50', tax_lines: [{ price: '3.03' }] },
    { id: 2, sku: 'fabric-linen', quantity: 3, price: '20.00', tax_lines: [] },
  ],
  ...over,
});

export const shopifyDispute = (over: object = {}) => ({
  ...{ id: 77, order_id: 5_001, type: 'chargeback', amount: '19.00', currency: 'EUR' },
  ...{ reason: 'fraudulent', status: 'needs_response', initiated_at: '2026-11-22T10:00:00Z' },
  ...over,
});

export const shopifyRefund = (over: object) => ({
  id: 9,
  order_id: 5_001,
  created_at: '2026-11-21T10:00:00Z',
  transactions: [{ kind: 'refund', amount: '9.50', currency: 'EUR', status: 'success' }],
  ...over,
});
export const shopifyRefundLine = (id: number, sku: string, subtotal: string, tax = '0.00') => ({
  line_item_id: id,
  quantity: 1,
  subtotal,
  total_tax: tax,
  line_item: { id, sku },
});

export const wooOrder = (over: object = {}) => ({
  id: 727,
  status: 'processing',
  currency: 'EUR',
  date_created_gmt: '2026-11-20T09:00:00',
  date_modified_gmt: '2026-11-21T09:00:00',
  total: '28.50',
  customer_id: 0,
  billing: { email: 'mara@example.com', first_name: 'Mara', last_name: '', country: 'AT' },
  line_items: [
    { id: 315, sku: 'pattern-skirt', product_id: 93, quantity: 1, total: '7.98', total_tax: '1.52' },
    { id: 316, sku: 'pattern-hood', product_id: 94, quantity: 2, total: '15.96', total_tax: '3.04' },
  ],
  ...over,
});
