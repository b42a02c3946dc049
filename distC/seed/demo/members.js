import { usernameKey } from '../../src/shared/names.js';
import { pickWeighted, randomOf } from './random.js';
import { demoEnd, demoStart, memberCount } from './shape.js';
import { adjectives, countries, creatures } from './words.js';
/** How many of the first members moderate, and were there from the first day. */
export const founders = 6;
/** The members of a demo, in the order they joined. */
export function draftMembers(size) {
    const random = randomOf(size.seed, 'members');
    const taken = new Set();
    const count = memberCount(size.posts);
    return Array.from({ length: count }, (_, index) => {
        const username = freeName(random, taken);
        const country = pickWeighted(random, countries, { code: null, places: [] });
        const [place, ...places] = country.places;
        return {
            username,
            usernameKey: usernameKey(username),
            countryCode: country.code,
            location: place !== undefined && random.chance(0.5) ? random.pick([place, ...places]) : null,
            joinedAt: index < founders ? new Date(demoStart) : joinedAt(random, index / count),
        };
    });
}
/** Members keep joining over the years, so the later ones have fewer posts. A year before the end, all are there. */
function joinedAt(random, share) {
    const years = demoEnd - demoStart - 365 * 86_400_000;
    return new Date(demoStart + Math.floor(share * years) + random.below(60_000));
}
function freeName(random, taken) {
    for (let attempt = 0;; attempt++) {
        const name = attempt < 3 ? makeName(random) : `${makeName(random)}${random.below(100_000)}`;
        const key = usernameKey(name);
        if (taken.has(key))
            continue;
        taken.add(key);
        return name;
    }
}
function makeName(random) {
    const [first, second] = [random.pick(adjectives), random.pick(creatures)];
    const number = random.chance(0.3) ? String(random.below(1000)) : '';
    const styles = [
        `${first}-${second}`,
        `${first}_${second}`,
        `${first}.${second}`,
        capital(first) + capital(second),
        `${first}${second}`,
    ];
    return `${styles[random.below(styles.length)]}${number}`;
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
//# sourceMappingURL=members.js.map