import { signInMembers } from './members.js';
import { longThreads } from './thread-pages.js';
import { startWatchers } from './watchers.js';
/** Finds a thread of a forum that runs at an address, a member who replies, and what clients are sent then. */
export async function openWatchedThread(database, url) {
    const [member] = await signInMembers(database, 1);
    const id = (await longThreads(database, 1_000_000)).at(-1)?.id;
    const stream = `thread:${id}`;
    const post = {
        url: `${url}/api/v1/threads/${id}/posts`,
        headers: { Authorization: `Bearer ${member?.secret}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ body: 'A reply that **everybody** who watches this thread hears of at once.' }),
    };
    const watchers = startWatchers();
    try {
        await watchers.tell({ do: 'connect', url, stream, count: 1 });
        const { type, event } = await watchers.tell({ do: 'post', ...post, times: 1 });
        return { stream, post, sample: { port: 0, type, event: event } };
    }
    finally {
        await watchers.stop();
    }
}
//# sourceMappingURL=watched-thread.js.map