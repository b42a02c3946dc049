import { makeForum, makeMember, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { unsoundness } from '../helpers/sound-page.js';
import { visit, visitAs } from '../helpers/visitor.js';
let forum;
let ada;
let moderator;
beforeAll(async () => {
    forum = await startTestForum();
    ada = await makeMember(forum.db, { username: 'ada' });
    moderator = await makeMember(forum.db, { groups: ['moderators'] });
});
afterAll(() => forum.close());
const read = (id) => forum.db.reader.thread.findUniqueOrThrow({ where: { id } });
test('a member begins a thread, once however often the form is sent, and is led to it', async () => {
    const { id } = await makeForum(forum.db, { name: 'Talk' });
    const visitor = await visitAs(forum, ada);
    await visitor.open(`/forums/${id}`);
    expect(unsoundness((await visitor.follow('New thread')).html)).toEqual([]);
    const stale = { ...visitor.form('#new-thread').values, title: 'Hello', body: 'First *words*', do: 'send' };
    const shown = await visitor.submit('#new-thread', { title: 'Hello', body: 'First *words*' });
    expect(shown.via).toEqual([expect.stringMatching(/^303 \/threads\/\d+$/)]);
    expect(shown.html).toContain('<p>First <em>words</em></p>');
    await visitor.post(`/forums/${id}/new-thread`, stale);
    expect(visitor.page.path).toBe(shown.path);
    expect(await forum.db.reader.thread.count({ where: { forumId: id } })).toBe(1);
});
test('a preview shows the text as a post, keeps what was typed, and posts nothing', async () => {
    const { id } = await makeForum(forum.db);
    const visitor = await visitAs(forum, ada);
    await visitor.open(`/forums/${id}/new-thread`);
    const typed = { title: '  A "title" ', body: '**Bold**, @ada\n\nand more' };
    const page = await visitor.submit('#new-thread', typed, 'Preview');
    expect([page.status, page.via]).toEqual([200, []]);
    expect(unsoundness(page.html)).toEqual([]);
    expect(page.html).toContain(`<strong>Bold</strong>, <a class="mention" href="/members/${ada.id}">@ada</a>`);
    expect(visitor.form('#new-thread').values).toMatchObject({ title: 'A "title"', body: typed.body });
    expect(await forum.db.reader.thread.count({ where: { forumId: id } })).toBe(0);
    expect((await visitor.submit('#new-thread')).text).toContain('A "title"');
});
test('a thread without a title or a text is refused, and what was typed is still there', async () => {
    const { id } = await makeForum(forum.db);
    const visitor = await visitAs(forum, ada);
    await visitor.open(`/forums/${id}/new-thread`);
    const page = await visitor.submit('#new-thread', { title: ' ', body: 'Long thought out' });
    expect(page.status).toBe(422);
    expect(unsoundness(page.html)).toEqual([]);
    expect(page.text).toContain('Must not be empty');
    expect(visitor.form('#new-thread').values.body).toBe('Long thought out');
});
test('who may not begin a thread gets no form, and a text that was typed is not lost', async () => {
    const { id } = await makeForum(forum.db, { name: 'Quiet' });
    const category = await makeForum(forum.db, { kind: 'category' });
    const guest = visit(forum.url);
    expect((await guest.open(`/forums/${id}/new-thread`)).status).toBe(401);
    const page = await guest.post(`/forums/${id}/new-thread`, { title: 'T', body: 'Signed out meanwhile', do: 'send' });
    expect(page.status).toBe(401);
    expect(guest.form('#new-thread').values).toMatchObject({ title: 'T', body: 'Signed out meanwhile' });
    const visitor = await visitAs(forum, ada);
    expect((await visitor.open(`/forums/${category.id}/new-thread`)).status).toBe(404);
    const late = await visitor.post(`/forums/${category.id}/new-thread`, { title: 'T', body: 'Text', do: 'send' });
    expect([late.status, late.text.includes('A category holds forums')]).toEqual([409, true]);
});
test('a private forum is not there for who wants to write in it, signed out or not', async () => {
    const { id } = await makeForum(forum.db, { private: true, name: 'xyzzy' });
    const { id: threadId } = await makeThread(forum.db, { forumId: id, author: moderator.actor, title: 'xyzzy' });
    for (const visitor of [visit(forum.url), await visitAs(forum, ada)]) {
        for (const path of [`/forums/${id}/new-thread`, `/threads/${threadId}/edit`]) {
            const opened = await visitor.open(path);
            const sent = await visitor.post(path, { title: 'Knock', body: 'Knock', do: 'preview' });
            const statuses = [opened.status, sent.status];
            expect([path, statuses, (opened.html + sent.html).includes('xyzzy')]).toEqual([path, [404, 404], false]);
        }
    }
});
test('the author renames a thread, but neither locks it nor makes it sticky', async () => {
    const { id } = await makeThread(forum.db, { author: ada.actor, title: 'Mispelt' });
    const visitor = await visitAs(forum, ada);
    await visitor.open(`/threads/${id}`);
    expect(unsoundness((await visitor.follow('Edit thread')).html)).toEqual([]);
    expect(visitor.page.forms.filter(({ action }) => action === `/threads/${id}/edit`)).toHaveLength(1);
    expect(visitor.form('#rename').values.title).toBe('Mispelt');
    const refused = await visitor.submit('#rename', { title: 'x'.repeat(151) });
    expect([refused.status, visitor.form('#rename').values.title]).toEqual([422, 'x'.repeat(151)]);
    const renamed = await visitor.submit('#rename', { title: 'Misspelt' });
    expect(renamed.via).toEqual([`303 /threads/${id}`]);
    const tried = await visitor.post(`/threads/${id}/edit`, { isLocked: 'yes' });
    expect([tried.status, visitor.form('#rename').values.title]).toEqual([403, 'Misspelt']);
    expect(await read(id)).toMatchObject({ title: 'Misspelt', isLocked: false });
});
test('a moderator locks a thread and makes it sticky, and takes both back', async () => {
    const { id } = await makeThread(forum.db, { author: ada.actor });
    const visitor = await visitAs(forum, moderator);
    const press = async (label) => {
        await visitor.open(`/threads/${id}/edit`);
        const form = visitor.page.forms.find(({ buttons }) => buttons.some(({ text }) => text === label));
        if (!form)
            throw new Error(`There is no button ${label}`);
        await visitor.post(form.action, form.values);
        const { isLocked, isSticky } = await read(id);
        return { isLocked, isSticky };
    };
    expect(await press('Lock')).toEqual({ isLocked: true, isSticky: false });
    expect(await press('Make sticky')).toEqual({ isLocked: true, isSticky: true });
    expect(await press('Unlock')).toEqual({ isLocked: false, isSticky: true });
    expect(await press('Make unsticky')).toEqual({ isLocked: false, isSticky: false });
});
test('others do not change a thread', async () => {
    const { id } = await makeThread(forum.db, { author: ada.actor });
    const other = await visitAs(forum, await makeMember(forum.db));
    expect((await other.open(`/threads/${id}/edit`)).status).toBe(403);
    expect((await other.post(`/threads/${id}/edit`, { title: 'Mine' })).status).toBe(403);
    expect((await visit(forum.url).open(`/threads/${id}/edit`)).status).toBe(401);
});
//# sourceMappingURL=writing-threads.test.js.map