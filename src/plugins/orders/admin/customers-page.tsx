import { Route, Routes } from 'react-router-dom';
import { CustomerPage } from './customer-page';
import { CustomersList } from './customers-list';

export default function CustomersPage() {
  return (
    <Routes>
      <Route index element={<CustomersList />} />
      <Route path=":customerId" element={<CustomerPage />} />
    </Routes>
  );
}
