import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import type { MailPreview } from '../contract';

/** The mail in each language, as a mail program shows it; the frame runs nothing and may go nowhere. */
export function MailPreviews({ mails }: { mails: MailPreview[] }) {
  const t = useText('updates');
  return (
    <Tabs.Root defaultValue={mails[0]?.language ?? 'en'} variant="simple">
      <Tabs.List aria-label={t('preview')}>
        {mails.map(({ language }) => (
          <Tabs.Trigger key={language} value={language}>
            {t(`language.${language}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {mails.map(({ language, subject, text, html }) => (
        <Tabs.Content key={language} value={language}>
          <Flex direction="column" alignItems="stretch" gap={3} paddingTop={4}>
            <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
              {subject}
            </Typography>
            <Box background="neutral0" borderColor="neutral200" hasRadius overflow="hidden">
              <iframe
                title={subject}
                sandbox=""
                srcDoc={html}
                style={{
                  width: '100%',
                  height: '32rem',
                  border: 0,
                  background: '#ffffff',
                  colorScheme: 'light',
                }}
              />
            </Box>
            <Disclosure label={t('as-text')}>
              <Typography tag="pre" variant="pi" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {text}
              </Typography>
            </Disclosure>
          </Flex>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
