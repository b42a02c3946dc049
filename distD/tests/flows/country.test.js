import { createRequire } from 'node:module';
import fc from 'fast-check';
import { countryName, findCountry, isCountryCode, viewCountry } from '../../src/shared/country.js';
const english = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json');
test('every country is found by its code and by every English name', () => {
    for (const [code, names] of Object.entries(english.countries)) {
        expect(findCountry(code)).toBe(code);
        expect(isCountryCode(code)).toBe(true);
        expect(findCountry(countryName(code))).toBe(code);
        // Both Congos claim the bare name.
        for (const name of [names].flat())
            if (name !== 'Congo')
                expect([name, findCountry(name)]).toEqual([name, code]);
    }
});
test.each([
    ['Canada', 'CA'],
    ['  cAnAdA ', 'CA'],
    ['ca', 'CA'],
    ['CAN', 'CA'],
    ['the Netherlands', 'NL'],
    ['Holland', 'NL'],
    ['Cote d’Ivoire', 'CI'],
    ['CÔTE D’IVOIRE', 'CI'],
    ['U.S.A.', 'US'],
    ['united  states', 'US'],
    ['United\u00a0Kingdom', 'GB'],
    ['England', 'GB'],
    ['Ｊａｐａｎ', 'JP'],
    ['St. Lucia', 'LC'],
    ['Trinidad & Tobago', 'TT'],
    ['Turkiye', 'TR'],
    ['Congo', 'CG'],
    ['DR Congo', 'CD'],
])('%j is %s', (text, code) => {
    expect(findCountry(text)).toBe(code);
});
test.each(['', ' ', 'Atlantis', 'Kanada', 'ZZ', 'constructor', '__proto__', '\u0000', 'Canada, eh'])('%j is no country', (text) => {
    expect(findCountry(text)).toBeNull();
});
test('a country is shown with its common name', () => {
    expect(viewCountry('CA')).toEqual({ code: 'CA', name: 'Canada' });
    expect(countryName('GB')).toBe('United Kingdom');
    expect(countryName('US')).toBe('United States');
    expect(countryName('RU')).toBe('Russia');
    expect(countryName('ZZ')).toBe('ZZ');
});
test('a code is two capital letters that stand for a country', () => {
    for (const text of ['ca', 'CAN', 'ZZ', '', 'toString'])
        expect(isCountryCode(text)).toBe(false);
});
test('looking for a country never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void findCountry(text)));
});
//# sourceMappingURL=country.test.js.map