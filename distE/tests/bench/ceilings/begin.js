/**
 * A ceiling's process: makes its server of the first message that it gets, listens on the port that this names or on
 * any, tells its address, and ends when the line to the bench is cut.
 */
export function begin(make) {
    process.once('disconnect', () => process.exit(0));
    process.once('message', (given) => {
        const server = make(given);
        server.listen(given.port ?? 0, '127.0.0.1', () => {
            process.send?.({ url: `http://127.0.0.1:${server.address().port}` });
        });
    });
}
//# sourceMappingURL=begin.js.map