import { describe, expect, test } from 'vitest';

import { type Box, firstFree, overlaps, placeBadges } from '@/utils/panel/overlay/placement';

const size = { width: 80, height: 20 };
const row = (top: number, ...occupied: Box[]) => ({
  box: { left: 0, top, right: 600, bottom: top + 60 },
  occupied,
  badge: size,
});
const text = (left: number, right: number, top: number): Box => ({
  left,
  right,
  top: top + 20,
  bottom: top + 40,
});
const badgeAt = ({ left, top }: { left: number; top: number }): Box => ({
  left,
  top,
  right: left + size.width,
  bottom: top + size.height,
});

describe('placeBadges', () => {
  test('puts the badges of all rows into one column that is free in all', () => {
    const rows = [
      row(0, text(0, 200, 0), text(520, 600, 0)),
      row(60, text(0, 380, 60), text(500, 600, 60)),
    ];
    const [first, second] = placeBadges(rows);
    expect(first?.left).toBe(second?.left);
    expect(first!.left).toBeGreaterThan(380);
    expect(first!.left + size.width).toBeLessThan(500);
  });

  test('gives a row that is occupied in the shared column a place of its own', () => {
    const rows = [
      row(0, text(0, 200, 0)),
      row(60, text(0, 200, 60)),
      row(120, { left: 300, right: 600, top: 120, bottom: 180 }),
    ];
    const points = placeBadges(rows);
    expect(points[0]?.left).toBe(points[1]?.left);
    for (const box of rows[2]!.occupied) expect(overlaps(badgeAt(points[2]!), box)).toBe(false);
  });

  test('lines up the end edges of badges of different length', () => {
    const tick = { ...row(60, text(0, 200, 60)), badge: { width: 20, height: 20 } };
    const [long, short] = placeBadges([row(0, text(0, 200, 0)), tick]);
    expect(long!.left + size.width).toBe(short!.left + 20);
  });

  test('gives rows without room in the first column a second one in common', () => {
    const roomy = [row(0, text(0, 200, 0)), row(60, text(0, 200, 60)), row(120, text(0, 200, 120))];
    const tight = [
      row(180, { left: 250, right: 600, top: 180, bottom: 240 }),
      row(240, { left: 250, right: 600, top: 240, bottom: 300 }),
    ];
    const points = placeBadges([...roomy, ...tight]);
    expect(points[3]?.left).toBe(points[4]?.left);
    expect(points[3]!.left + size.width).toBeLessThan(250);
  });

  test('straddles the top edge of a row that has no room', () => {
    const [point] = placeBadges([row(0, { left: 0, right: 600, top: 0, bottom: 60 })]);
    expect(point).toEqual({ left: 516, top: -10 });
  });

  test('stays in a row that is narrower than a badge', () => {
    const narrow = { box: { left: 0, top: 0, right: 50, bottom: 60 }, occupied: [], badge: size };
    expect(placeBadges([narrow])).toHaveLength(1);
  });

  test('has nothing to place without rows', () => {
    expect(placeBadges([])).toEqual([]);
  });
});

describe('firstFree', () => {
  const bounds = { left: 0, top: 0, right: 600, bottom: 400 };

  test('takes the first candidate that covers nothing', () => {
    const occupied = [{ left: 0, top: 0, right: 100, bottom: 100 }];
    expect(
      firstFree(
        [
          { left: 50, top: 50 },
          { left: 200, top: 50 },
        ],
        size,
        bounds,
        occupied,
      ),
    ).toEqual({
      left: 200,
      top: 50,
    });
  });

  test('refuses a candidate outside of the bounds', () => {
    expect(firstFree([{ left: 590, top: 0 }], size, bounds, [])).toBeNull();
  });
});
