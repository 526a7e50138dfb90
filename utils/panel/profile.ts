import { z } from '@/utils/schema';

const Selector = z.string().check(z.minLength(1), z.maxLength(500));

/**
 * Where one value stands inside a record: the element that `selector` finds in it, or the record
 * itself where the selector is ':scope'; the attribute's value, or the text where none is named.
 */
export const FieldPlace = z.strictObject({
  selector: Selector,
  attribute: z.optional(z.string()),
});
export type FieldPlace = z.infer<typeof FieldPlace>;

/**
 * Where on a panel's pages things stand: inferred from a page, taught by the user, or shipped.
 * Data only, so that an imported one can do no harm.
 */
export const PanelProfile = z.strictObject({
  version: z.literal(1),
  origin: z.enum(['inferred', 'taught', 'shipped']),
  /** Host and shape of the list's path, e.g. 'panel.example' and '/seller/discussions'. */
  host: z.string(),
  path: z.string(),
  locale: z.nullable(z.string()),
  timeZone: z.nullable(z.string()),
  list: z.nullable(
    z.strictObject({
      record: Selector,
      fields: z.record(z.string(), FieldPlace),
      /** How sure each field is, 0–1. */
      confidence: z.record(z.string(), z.number()),
    }),
  ),
  composer: z.nullable(z.strictObject({ editor: Selector, send: z.array(Selector) })),
});
export type PanelProfile = z.infer<typeof PanelProfile>;
