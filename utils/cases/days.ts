import { dueAt } from '@/utils/sla';

/** The company sits in Cologne; its days end at the same time of day there. */
const ZONE = 'Europe/Berlin';

/** Days from the order on which the customer is asked how it went: `trustedshops.protection`. */
const REMINDER_DAYS = 23;
const PROTECTION_DAYS = 30;
/** How long the shop has: `trustedshops.reply-5d`. */
const SHOP_DAYS = 5;
/** How long the customer has after each answer of the shop: `trustedshops.customer-20d`. */
const CUSTOMER_DAYS = 20;

/** When the customer gets the reminder; epoch ms, as the time of the order. */
export function reminderAt(orderedAt: number): number {
  return after(orderedAt, REMINDER_DAYS);
}

/** When the protection of an order ends by default; epoch ms. */
export function protectedUntil(orderedAt: number): number {
  return after(orderedAt, PROTECTION_DAYS);
}

/** Until when the shop can answer a case that was opened at `openedAt`; epoch ms. */
export function shopDueAt(openedAt: number): number {
  return after(openedAt, SHOP_DAYS);
}

/** Until when the customer can respond to an answer of `answeredAt`; epoch ms. */
export function customerDueAt(answeredAt: number): number {
  return after(answeredAt, CUSTOMER_DAYS);
}

function after(start: number, days: number): number {
  return dueAt(start, { kind: 'calendarDays', days, timeZone: ZONE });
}
