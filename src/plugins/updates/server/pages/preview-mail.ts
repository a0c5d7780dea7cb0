import { erratumSchema, worstSeverity, versionsKey } from '../../../../api/version/contract';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { json } from '../../../../kernel/ledger/rows';
import type { LocalisedText } from '../../../../kernel/pages/localised';
import { languages } from '../../../../kernel/pages/words';
import { service } from '../../../../kernel/service';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import type { MailPreview } from '../../contract';
import type { Section } from '../../domain/decide-mail';
import { updateMail } from '../../domain/mail/update-mail';
import type { UpdateTools } from '../update-tools';
import { unknownNotice } from './list-notices';

interface Row {
  id: string;
  pattern_id: string;
  title: string;
  label: string;
  craft: string;
  changelog: unknown;
  errata: unknown;
  is_it: boolean;
}

/** The mail of a released version to somebody who has the one before it. @throws DomainError `updates/unknown-notice` */
export async function previewNotice(tools: UpdateTools, noticeId: string): Promise<MailPreview[]> {
  const { rows } = (await tools.db().raw(
    `select version.*, version.id = notice.released_version_id as is_it
     from ledger.update_notice notice
     join ledger.released_version version on version.pattern_id = notice.pattern_id
     where notice.id = ? order by version.major, version.minor, version.patch`,
    [noticeId],
  )) as { rows: Row[] };
  const place = rows.findIndex(({ is_it: isIt }) => isIt);
  const version = rows[place];
  if (version === undefined) throw unknownNotice();
  const { pattern_id: patternId, changelog, errata, ...words } = version;
  return preview(tools, {
    ...words,
    patternId,
    since: rows[place - 1]?.label ?? null,
    changelog: json<LocalisedText[]>(changelog),
    errata: erratumSchema.array().parse(json(errata)),
  });
}

/** The mail that a draft would make. @throws DomainError `version/missing` */
export async function previewDraft(
  strapi: Core.Strapi,
  tools: UpdateTools,
  versionId: string,
): Promise<MailPreview[]> {
  const {
    patternId,
    patternTitle: title,
    label,
    craft,
    changelog,
    errata,
  } = await service(strapi, versionsKey).load(versionId);
  const since = await labelBefore(tools.db(), patternId, label);
  return preview(tools, { patternId, title, label, craft, since, changelog, errata });
}

type Previewed = Pick<Section, 'patternId' | 'title' | 'label' | 'craft' | 'since'> &
  Pick<Section['changes'][number], 'changelog' | 'errata'>;

async function preview(tools: UpdateTools, version: Previewed): Promise<MailPreview[]> {
  const shop = await tools.settings.get(shopSetting);
  const { patternId, title, label, craft, since, changelog, errata } = version;
  const severity = worstSeverity(errata);
  const changes = [{ label, changelog, errata }];
  const url = `${tools.root}/d/…`;
  return languages.map((language) => ({
    language,
    ...updateMail({
      locale: language,
      shop,
      customerName: language === 'de' ? 'Mara Muster' : 'Mara Maker',
      severity,
      sections: [{ patternId, title, label, craft, since, severity, changes, url }],
      unsubscribeUrl: `${tools.root}/u/…`,
    }),
  }));
}

/** The version that owners of the one before have: what is out already may be looked at too. */
async function labelBefore(db: Knex, patternId: string, label: string): Promise<string | null> {
  const row = (await db
    .withSchema('ledger')
    .table('released_version')
    .where({ pattern_id: patternId })
    .whereRaw(`array[major, minor, patch] < string_to_array(?, '.')::integer[]`, [label])
    .orderByRaw('major desc, minor desc, patch desc')
    .first('label')) as { label: string } | undefined;
  return row?.label ?? null;
}
