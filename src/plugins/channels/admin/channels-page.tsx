import { Route, Routes } from 'react-router-dom';
import { ConnectionsPage } from './connections-page';
import { MatrixPage } from './matrix-page';

export default function ChannelsPage() {
  return (
    <Routes>
      <Route index element={<MatrixPage />} />
      <Route path="connections" element={<ConnectionsPage />} />
    </Routes>
  );
}
