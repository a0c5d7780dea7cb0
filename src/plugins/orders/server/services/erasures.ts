import type { CustomerRecord } from '../../../../kernel/ledger/customer-record';
import type { Erasures } from '../../contract';

export default (): Erasures => {
  const records: CustomerRecord[] = [];
  return { records, add: (record) => void records.push(record) };
};
