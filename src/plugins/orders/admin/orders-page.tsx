import { Route, Routes } from 'react-router-dom';
import { OrderPage } from './order-page';
import { OrdersList } from './orders-list';

export default function OrdersPage() {
  return (
    <Routes>
      <Route index element={<OrdersList />} />
      <Route path=":orderId" element={<OrderPage />} />
    </Routes>
  );
}
