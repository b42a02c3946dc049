/** A document that cannot be read: the line, from 1, and what was expected there. */
export class DocumentError extends Error {
    line;
    expected;
    constructor(line, expected, found, options) {
        const instead = found ? `, found "${found.length > 60 ? `${found.slice(0, 60).toWellFormed()}…` : found}"` : '';
        super(`Line ${line}: expected ${expected}${instead}.`, options);
        this.name = 'DocumentError';
        this.line = line;
        this.expected = expected;
    }
}
//# sourceMappingURL=page.js.map