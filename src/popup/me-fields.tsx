import type { Me } from '#engine/types.ts';
import { Field } from '#ui/field.tsx';
import { usePopup, useT } from './context.tsx';
import { Kept } from './options/kept.tsx';

const fields = ['name', 'business', 'site', 'offer'] as const;

/** Who the user is, as far as they want to say. */
export function MeFields() {
  const t = useT();
  const me = usePopup((state) => state.settings.me);
  const change = usePopup((state) => state.acts.change);
  return (
    <div className="pair">
      {fields.map((field) => (
        <Field
          key={field}
          label={t(`you.${field}`)}
          {...(field === 'name' && { hint: t('you.name-hint') })}
          {...(field === 'offer' && { hint: t('you.offer-hint') })}
        >
          {(control) => (
            <Kept
              value={me[field] ?? ''}
              onKeep={(text) =>
                change((settings) => ({ ...settings, me: withField(settings.me, field, text) }))
              }
            >
              {(kept) => <input {...control} {...kept} type="text" maxLength={200} autoComplete="off" />}
            </Kept>
          )}
        </Field>
      ))}
    </div>
  );
}

/** An emptied field is gone, not empty. */
function withField(me: Me, field: keyof Me, text: string): Me {
  const { [field]: _before, ...others } = me;
  const value = text.trim();
  return value === '' ? others : { ...others, [field]: value };
}
