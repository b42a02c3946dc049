/** A stream of numbers for its keys: another key, another stream, so that parts can be made in any order. */
export function randomOf(...keys) {
    const next = mulberry32(hash(keys.join('/')));
    const below = (end) => Math.floor(next() * end);
    return {
        next,
        below,
        chance: (probability) => next() < probability,
        pick: (list) => list[below(list.length)] ?? list[0],
        longTail: (alpha, max) => Math.min(max, Math.floor((1 - next()) ** (-1 / alpha))),
    };
}
/** Picks one of several with weights that need no certain sum. */
export function pickWeighted(random, list, fallback) {
    let rest = random.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of list) {
        rest -= weight;
        if (rest < 0)
            return item;
    }
    return fallback;
}
/** Mulberry32, a public-domain generator by Tommy Ettinger: 32 bits of state are plenty for one thread. */
function mulberry32(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let bits = Math.imul(state ^ (state >>> 15), state | 1);
        bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
        return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** FNV-1a, so that near keys give far states. */
function hash(text) {
    let bits = 0x811c9dc5;
    for (const letter of text)
        bits = Math.imul(bits ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return bits >>> 0;
}
//# sourceMappingURL=random.js.map