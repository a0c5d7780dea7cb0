import { Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { When } from '../../../admin/pages/when';
import type { NoticeView } from '../contract';
import { NoticeBadges } from './notice-badges';
import { NoticeProgress } from './notice-progress';

export function NoticeRow({ notice }: { notice: NoticeView }) {
  return (
    <Box
      tag="li"
      paddingTop={4}
      paddingBottom={4}
      borderStyle="solid"
      borderWidth="0 0 1px 0"
      borderColor="neutral150"
    >
      <Grid.Root gap={4}>
        <Grid.Item col={5} s={6} xs={12} direction="column" alignItems="flex-start" gap={1}>
          <Link tag={NavLink} to={notice.id}>
            {notice.title} {notice.label}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            <When at={notice.createdAt} />
          </Typography>
          <Flex gap={2} wrap="wrap">
            <NoticeBadges notice={notice} />
          </Flex>
        </Grid.Item>
        <Grid.Item col={7} s={6} xs={12} direction="column" alignItems="stretch">
          <NoticeProgress notice={notice} />
        </Grid.Item>
      </Grid.Root>
    </Box>
  );
}
