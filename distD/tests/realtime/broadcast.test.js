import { Server } from 'socket.io';
import { readLog } from '../../src/events/log.js';
import { parseStream } from '../../src/features/live/schema.js';
import { prepareBroadcast } from '../../src/realtime/broadcast.js';
import { startTestForum } from '../helpers/forum.js';
import { setScene } from '../helpers/live.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
test('a batch is prepared again for who came meanwhile to a stream that nobody watched', async () => {
    const { threadId } = await setScene(forum);
    const events = await readLog(forum.db.reader, { after: 0, limit: 10 });
    const live = { io: new Server(), streams: new Map(), rights: 0 };
    const watch = (name) => live.streams.set(name, { stream: parseStream(name), thread: undefined, rooms: new Map() });
    const prepare = () => prepareBroadcast(forum.db.reader, live, events, []);
    const unwatched = await prepare();
    expect(unwatched?.()).toBe(true);
    const beforeOther = await prepare();
    watch(`thread:${threadId + 1}`);
    expect(beforeOther?.()).toBe(true);
    const before = await prepare();
    watch(`thread:${threadId}`);
    expect(before?.()).toBe(false);
    const after = await prepare();
    expect(after?.()).toBe(true);
});
//# sourceMappingURL=broadcast.test.js.map