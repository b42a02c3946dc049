/** A database on which these statements find nothing to do, so that what they would do is done in a transaction. */
export function without(db, statements) {
    const names = statements.map(({ name }) => name);
    const idle = (run) => async (statement, values) => names.includes(statement.name) ? [] : run(statement, values);
    return { ...db, run: idle(db.run), transact: (act) => db.transact((run) => act(idle(run))) };
}
/** Counts the rows that a statement gives on a database. */
export function watching(db, statement) {
    let rows = 0;
    const watched = async (asked, values) => {
        const given = await db.run(asked, values);
        if (asked.name === statement.name)
            rows += given.length;
        return given;
    };
    return { db: { ...db, run: watched }, rows: () => rows };
}
//# sourceMappingURL=ways.js.map