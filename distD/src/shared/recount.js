/** The ids of what differed, where keys are ids. */
export function idsOf(differences) {
    return differences.map(({ key }) => Number(key));
}
/** What was counted, where counters are single numbers; in the order of `differences`. */
export function countsOf(differences) {
    return differences.map(({ counted }) => Number(counted));
}
//# sourceMappingURL=recount.js.map