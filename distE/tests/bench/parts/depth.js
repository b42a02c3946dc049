import { compareHttp } from '../compare.js';
import { openDataset } from '../datasets.js';
import { keepingNothing, startRostra } from '../rostra.js';
import { get, longThreads, threadPagePath } from '../thread-pages.js';
/** The last page of the longest thread against its first, with nothing kept: in the measure page 5,000 of 100,000 posts. */
export const measureDepth = async ({ rounds, dataset }, tell) => {
    const database = await openDataset(dataset ?? '1m');
    const [thread] = await longThreads(database, 1);
    if (!thread)
        return;
    const server = await startRostra(database, { variables: keepingNothing });
    try {
        const side = (page) => ({ server, database, requests: () => [get(threadPagePath(thread.id, page))] });
        const what = `thread page ${thread.fullPages.toLocaleString('en-US')}, cold`;
        const subject = { part: 'depth', what, against: 'page 1', bar: { atMost: 1.15 }, rounds };
        tell(await compareHttp({ ...subject, measure: 'time' }, { rostra: side(thread.fullPages), ceiling: side(1) }));
    }
    finally {
        await server.stop();
    }
};
//# sourceMappingURL=depth.js.map