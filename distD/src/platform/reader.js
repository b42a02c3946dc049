/** A reader that recalls nothing, for what is asked rarely. What is made of it is nobody's but the asker's. */
export function pastKept(reader) {
    return reader.kept?.source ?? reader;
}
/** Reads a piece, or recalls it where it is kept. One reading serves all who ask at once. */
export function recall(reader, piece) {
    return reader.kept ? reader.kept.recall(piece, reader.notes) : piece.load(reader, () => undefined);
}
/** Reads rows of a kind, or recalls those that are kept. What is not there is left out. */
export function recallEach(reader, shelf, ids) {
    return reader.kept ? reader.kept.recallEach(shelf, ids, reader.notes) : shelf.load(reader, ids);
}
/**
 * Reads things that must fit together, as texts and the rights to them: from what is kept where all of it is, which is
 * as of one place in the log, else everything from the database, in the order in which `read` asks for it.
 */
export async function readTogether(reader, read) {
    const { kept } = reader;
    if (!kept)
        return read(reader);
    const found = await kept.together(read);
    return found ? found.value : read(kept.source);
}
//# sourceMappingURL=reader.js.map