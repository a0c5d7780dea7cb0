import { Route, Routes } from 'react-router-dom';
import { NoticePage } from './notice-page';
import { NoticesList } from './notices-list';

export default function NoticesPage() {
  return (
    <Routes>
      <Route index element={<NoticesList />} />
      <Route path=":noticeId" element={<NoticePage />} />
    </Routes>
  );
}
