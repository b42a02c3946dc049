/** What the forum refused, by the stable codes of its API. The message says what to do. */
export class ForumError extends Error {
    code;
    /** The HTTP status, where the answer came by REST. */
    status;
    constructor(code, message, status) {
        super(message);
        this.name = 'ForumError';
        this.code = code;
        this.status = status;
    }
}
//# sourceMappingURL=error.js.map