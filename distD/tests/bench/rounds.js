import { median } from './figures.js';
/**
 * Measures two things in turn, so that what else happens on the machine meets both. Who begins changes from round to
 * round: the second finds what the first one warmed.
 */
export async function takeTurns(rounds, measure) {
    const found = { rostra: [], ceiling: [] };
    for (let round = 0; round < rounds; round++) {
        const order = round % 2 === 0 ? ['ceiling', 'rostra'] : ['rostra', 'ceiling'];
        for (const side of order)
            found[side].push(await measure[side](round));
    }
    return found;
}
/** The median of each round's ratio of Rostra to its ceiling. */
export function ratioOf({ rostra, ceiling }, figureOf) {
    return median(rostra.map((own, round) => figureOf(own) / figureOf(ceiling[round])));
}
/** The medians of both sides. */
export function mediansOf({ rostra, ceiling }, figureOf) {
    return { rostra: median(rostra.map(figureOf)), ceiling: median(ceiling.map(figureOf)) };
}
//# sourceMappingURL=rounds.js.map