import { makeMember, makeReply, sessionFor } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
let reader;
let threadId;
let cookie;
beforeAll(async () => {
    forum = await startTestForum();
    reader = await makeMember(forum.db);
    cookie = `rostra_session=${await sessionFor(forum.db, reader.id)}`;
    threadId = (await makeReply(forum.db)).threadId;
});
afterAll(() => forum.close());
/** How browsers ask for an image, and for a page. */
const images = {
    Chromium: 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8',
    Firefox: 'image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5',
};
const pages = {
    Chromium: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8',
    Firefox: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/png,image/svg+xml,*/*;q=0.8',
};
const open = async (path, headers) => (await fetch(forum.url + path, { headers: { Cookie: cookie, ...headers } })).status;
const opened = () => [`/threads/${threadId}`, '/whats-new', '/api/v1/whats-new', `/api/v1/threads/${threadId}`];
test.each(Object.entries(images))('a post with an image that names a page of ours opens it for nobody in %s', async (_, Accept) => {
    for (const path of opened()) {
        expect(await open(path, { Accept })).toBe(404);
        expect(await open(path, { Accept: '*/*', 'Sec-Fetch-Dest': 'image' })).toBe(404);
    }
    expect((await forum.db.reader.user.findUniqueOrThrow({ where: { id: reader.id } })).lookedAt).toBeNull();
    expect(await forum.db.reader.threadRead.count()).toBe(0);
});
test.each(Object.entries(pages))('%s opens pages, and shows images of ours', async (browser, Accept) => {
    for (const path of opened())
        expect(await open(path, { Accept, 'Sec-Fetch-Dest': 'document' })).toBe(200);
    expect(await open('/assets/icon.svg', { Accept: images[browser], 'Sec-Fetch-Dest': 'image' })).toBe(200);
});
test('programs that take anything, or name what they take, are answered', async () => {
    for (const Accept of [
        '*/*',
        'application/json',
        'application/atom+xml',
        'text/html',
        'application/atom+xml,*/*;q=0.1',
    ]) {
        expect(await open('/latest-posts.atom', { Accept })).toBe(200);
    }
});
//# sourceMappingURL=images.test.js.map