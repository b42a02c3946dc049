import fc from 'fast-check';
import { readUsername, slug, usernameKey } from '../../src/shared/names.js';
const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const latin = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') });
test.each([
    ['alice', 'alice'],
    ['  Alice  ', 'Alice'],
    ['original-poster', 'original-poster'],
    ['a.b_c-d', 'a.b_c-d'],
    ['Ａｌｉｃｅ', 'Alice'],
    ['Жанна', 'Жанна'],
    ['Γιώργος', 'Γιώργος'],
    ['小明さん', '小明さん'],
    ['김철수', '김철수'],
    ['علي', 'علي'],
    ['นักเขียน', 'นักเขียน'],
    ['Zoe\u0308', 'Zoë'],
    ['bob2000', 'bob2000'],
])('%j is the name %j', (text, name) => {
    expect(readUsername(text)).toEqual({ ok: true, name });
});
test.each([
    ['too short', 'ab'],
    ['too long', 'a'.repeat(31)],
    ['far too long', '\ufdfa'.repeat(100_000)],
    ['empty', '   '],
    ['a blank inside', 'al ice'],
    ['a control character', 'al\u0007ice'],
    ['NUL', 'alice\u0000'],
    ['a direction mark', 'alice\u202ereversed'],
    ['a zero-width space', 'ali\u200bce'],
    ['a joiner', 'ali\u200dce'],
    ['a soft hyphen', 'ali\u00adce'],
    ['a lone surrogate', 'alice\ud800'],
    ['a variation selector', 'alice\ufe0f2'],
    ['a Hangul filler', 'alice\u3164'],
    ['an emoji', 'alice😀'],
    ['markup', '<b>alice</b>'],
    ['a sign at the end', 'alice.'],
    ['a sign at the beginning', '_alice'],
    ['digits alone', '12345'],
    ['a heap of accents', `ali${'\u0316'.repeat(6)}ce`],
    ['a Cyrillic letter among Latin ones', 'аlice'],
    ['a Greek letter among Latin ones', 'Νick'],
    ['Greek capitals that read as Latin', 'ΝΙΚΟ'],
    ['a Cherokee imitation', 'ᎪᏞᎬᎡ'],
])('a name with %s is refused with a sentence', (_, text) => {
    expect(readUsername(text)).toEqual({ ok: false, reason: expect.stringMatching(/^[A-Z].+\.$/) });
});
test.each([
    ['alice', 'ALICE'],
    ['alice', 'аlісе'],
    ['alice', 'Ａｌｉｃｅ'],
    ['alice', 'a1ice'],
    ['Bill', 'BiIl'],
    ['Ian', 'lan'],
    ['mary', 'rnary'],
    ['Mary', 'RNary'],
    ['root', 'r00t'],
    ['ROOT', 'RO0T'],
    ['bob', 'ВОВ'],
    ['bob', 'вов'],
    ['Σίσυφος', 'ΣΊΣΥΦΟΣ'],
    ['zoe\u0308', 'ZOË'],
    ['strasse', 'STRAßE'],
    ['alice', 'a\u200blice'],
    ['alice', '𝒶𝓁𝒾𝒸ℯ'],
    ['izmir', 'ızmir'],
    ['john smith', ' John\u00a0 Smith '],
])('%s and %s are one name', (one, other) => {
    expect(usernameKey(one)).toBe(usernameKey(other));
});
test.each([
    ['alice', 'alicia'],
    ['zoe', 'zoë'],
    ['a.b', 'a-b'],
    ['nick', 'vick'],
    ['ruth', 'yuth'],
    ['小明', '小朋'],
])('%s and %s are two names', (one, other) => {
    expect(usernameKey(one)).not.toBe(usernameKey(other));
});
test('the key of a key is the key, for every character there is and for any text', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
        if (code >= 0xd800 && code <= 0xdfff)
            continue;
        const key = usernameKey(String.fromCodePoint(code));
        if (usernameKey(key) !== key)
            throw new Error(`U+${code.toString(16)}`);
    }
    fc.assert(fc.property(anyText, (text) => expect(usernameKey(usernameKey(text))).toBe(usernameKey(text))));
});
test('a name keeps its key whatever its case, width and encoding', () => {
    fc.assert(fc.property(latin, (name) => {
        const wide = [...name].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('');
        for (const other of [name.toUpperCase(), name.toLowerCase(), wide]) {
            expect(usernameKey(other)).toBe(usernameKey(name));
        }
    }));
    fc.assert(fc.property(anyText, (name) => {
        expect(usernameKey(name.normalize('NFD'))).toBe(usernameKey(name.normalize('NFC')));
    }));
});
test('a name that was read reads the same again, and has a key', () => {
    fc.assert(fc.property(fc.oneof(anyText, latin, fc.string({ unit: 'grapheme' })), (text) => {
        const reading = readUsername(text);
        if (!reading.ok)
            return;
        expect(readUsername(reading.name)).toEqual(reading);
        expect(usernameKey(reading.name)).not.toBe('');
        expect(usernameKey(text)).toBe(usernameKey(reading.name));
    }));
});
test.each([
    ['Putin invites Xi to Moscow', 'putin-invites-xi-to-moscow'],
    ['  What’s new?! ', 'whats-new'],
    ['Crème brûlée', 'creme-brulee'],
    ['Привет, мир', 'привет-мир'],
    ['日本語のスレッド', '日本語のスレッド'],
    ['***', 'thread'],
    ['', 'thread'],
    ['😀', 'thread'],
    ['\u0301', 'thread'],
    ['../../etc/passwd', 'etc-passwd'],
])('the slug of %j is %s', (title, expected) => {
    expect(slug(title)).toBe(expected);
});
test('a slug is never empty, never longer than 80 characters, and safe in a path', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), (title) => {
        const text = slug(title);
        expect(text.length).toBeLessThanOrEqual(80);
        expect(text).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u);
        expect(text.isWellFormed()).toBe(true);
        expect(() => encodeURIComponent(text)).not.toThrow();
        expect(text.endsWith('-')).toBe(false);
    }));
});
//# sourceMappingURL=names.test.js.map