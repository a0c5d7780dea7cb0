import type { OrderChapter, OrderTimeline } from '../../contract';

export default (): OrderTimeline => {
  const chapters: OrderChapter[] = [];
  return { chapters, add: (chapter) => void chapters.push(chapter) };
};
