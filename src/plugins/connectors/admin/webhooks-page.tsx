import { Route, Routes } from 'react-router-dom';
import { NewSubscription } from './new-subscription';
import { SubscriptionPage } from './subscription-page';
import { SubscriptionsList } from './subscriptions-list';

export default function WebhooksPage() {
  return (
    <Routes>
      <Route index element={<SubscriptionsList />} />
      <Route path="new" element={<NewSubscription />} />
      <Route path=":subscriptionId" element={<SubscriptionPage />} />
    </Routes>
  );
}
