export const PRODUCTS: readonly string[] = [
  'Vileda Turbo Smart',
  'Leifheit Pegasus 150',
  'Fiskars Solid L',
  'Gardena SmallCut 300',
  'Bosch UniversalAquatak 125',
  'Brita Marella XL',
  'Tefal Ingenio 13 ks',
  'Zwilling Now S',
  'WMF Profi Plus',
  'Severin KA 4826',
  'Rowenta Silence Force',
  'Philips Azur 7000',
  'Beurer EM 59',
  'Medisana HM 886',
  'Sony WH-CH520',
  'Creative Pebble V3',
  'Trust GXT 929',
  'Hama MyVU',
  'SanDisk Ultra 256 GB',
  'Kingston NV2 1 TB',
  'Varta Powerbank 20000',
  'Emos GoSmart P56',
  'Solight WM52',
  'Ravensburger 1000',
  'Bestway Steel Pro',
  'Intex PremAire',
  'Thule FreeRide 532',
  'Topeak JoeBlow Sport',
];

const WITH_BATTERY = [
  'Sony WH-CH520',
  'Gardena SmallCut 300',
  'Bosch UniversalAquatak 125',
  'Beurer EM 59',
  'Medisana HM 886',
  'Varta Powerbank 20000',
  'Rowenta Silence Force',
];
const WITH_PARTS = [
  'Rowenta Silence Force',
  'Severin KA 4826',
  'Brita Marella XL',
  'Intex PremAire',
  'Vileda Turbo Smart',
];
const IN_SIZES = [
  'Leifheit Pegasus 150',
  'Tefal Ingenio 13 ks',
  'Zwilling Now S',
  'Bestway Steel Pro',
  'Thule FreeRide 532',
  'Hama MyVU',
  'Solight WM52',
];

/** Topics of the corpora by their place: 2 an exchange for a larger one, 4 parts, 7 the battery. */
const BY_TOPIC: Readonly<Record<number, readonly string[]>> = {
  2: IN_SIZES,
  4: WITH_PARTS,
  7: WITH_BATTERY,
};

/** The products that a topic of the corpora can be about. */
export const productsFor = (topic: number): readonly string[] => BY_TOPIC[topic] ?? PRODUCTS;
