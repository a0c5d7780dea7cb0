import { CrossCircle, Information, WarningCircle } from '@strapi/icons';

export const findingLooks = {
  error: { Icon: CrossCircle, fill: 'danger600' },
  warning: { Icon: WarningCircle, fill: 'warning600' },
  info: { Icon: Information, fill: 'neutral600' },
} as const;
