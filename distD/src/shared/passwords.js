/** Bounds of a password in characters. NIST SP 800-63B asks for at least 8, and to take at least 64. */
export const passwordLength = { min: 8, max: 200 };
/** The commonest passwords of leaked lists that are long enough to be taken, in lower case. */
const commonest = new Set(`
  12345678 123456789 1234567890 12345678910 123123123 987654321 0987654321 87654321 11223344 1122334455 12341234
  123454321 123321123 147258369 147852369 789456123 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc zaq12wsx q1w2e3r4
  q1w2e3r4t5 qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 asdfghjk asdfghjkl zxcvbnm1
  asdf1234 asdfasdf qwer1234 qwerasdf abcd1234 abc12345 abc123456 a1b2c3d4 a1234567 a12345678 a123456789 aa123456
  aa12345678 abcdefgh abcdefg1 password password1 password12 password123 password1234 password! passw0rd p@ssw0rd
  p@ssword pa55word iloveyou iloveyou1 iloveyou2 sunshine sunshine1 princess princess1 football football1 baseball
  baseball1 basketball superman superman1 batman123 starwars pokemon1 pokemon123 whatever computer internet trustno1
  michelle jennifer jonathan veronica danielle victoria samantha elizabeth alexander charlotte nicholas christian
  liverpool liverpool1 chelsea1 arsenal1 manchester barcelona corvette mercedes midnight dragon123 monkey123 letmein1
  letmein123 welcome1 welcome12 welcome123 changeme changeme1 changeme123 admin123 admin1234 administrator
  adminadmin rootroot toor1234 test1234 test12345 testtest testing1 testing123 guest123 user1234 temp1234 secret123
  mypassword thepassword passpass pass1234 pass12345 login123 master123 hello123 freedom1 blink182 minecraft
  google123 facebook samsung1 samsung123 charlie1 michael1 jordan23 killer123 shadow123 qazwsxedc qazwsx123 1234qwer
  123qweasd 123qweasdzxc q12345678 aaaaaaaa qqqqqqqq zzzzzzzz 00000000 11111111 22222222 55555555 66666666 77777777
  88888888 99999999 1111111111 0000000000
  `
    .trim()
    .split(/\s+/));
/**
 * What is wrong with a new password of allowed length, as a sentence, or null. Refused are the member's own name
 * and address, one character again and again, and what everybody tries first. There are no rules about which
 * kinds of characters to use: they make passwords worse (NIST SP 800-63B, section 5.1.1.2).
 */
export function passwordFault(password, own) {
    const plain = password.normalize('NFKC').toLowerCase();
    const names = own.flatMap((name) => (name === null ? [] : [name.toLowerCase(), name.toLowerCase().split('@')[0]]));
    if (names.includes(plain.trim()))
        return 'Must not be your name or your e-mail address';
    if (new Set(plain).size < 3 || commonest.has(plain))
        return 'Is one of those that everybody tries first';
    return null;
}
//# sourceMappingURL=passwords.js.map