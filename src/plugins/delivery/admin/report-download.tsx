import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useSend } from '../../../admin/client/use-send';
import { useText } from '../../../admin/client/use-text';

/** Fetches the report on a file that was traced; it goes to the server once more, which kept nothing of it. */
export function ReportDownload({ file, canName }: { file: File; canName: boolean }) {
  const t = useText('delivery.trace.report');
  const notice = useProblemNotice();
  const send = useSend();
  const [isNamed, setNamed] = React.useState(false);
  const [isLoading, setLoading] = React.useState(false);
  const fetchReport = async () => {
    setLoading(true);
    try {
      const asked = new URLSearchParams({
        name: file.name.slice(0, 255),
        order: canName && isNamed ? 'named' : 'pseudonymous',
      });
      const { pdf } = await send<{ pdf: string }>({
        method: 'POST',
        path: `/selvedge/trace/report?${asked.toString()}`,
        body: file,
      });
      save(pdf, `${t('file')} ${file.name.replace(/\.[^.]*$/, '')}.pdf`);
    } catch (error) {
      notice(error);
    } finally {
      setLoading(false);
    }
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} paddingTop={2}>
      <Typography variant="pi" textColor="neutral600">
        {t('hint')}
      </Typography>
      {canName && (
        <Box>
          <Checkbox
            checked={isNamed}
            onCheckedChange={(checked: boolean | 'indeterminate') => {
              setNamed(checked === true);
            }}
          >
            {t('named')}
          </Checkbox>
        </Box>
      )}
      <Button
        variant="secondary"
        startIcon={<Download />}
        loading={isLoading}
        onClick={() => {
          void fetchReport();
        }}
      >
        {t('button')}
      </Button>
    </Flex>
  );
}

function save(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
