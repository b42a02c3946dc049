import { seedIfEmpty } from '../seed/first-start.js';
import { createApp } from './app.js';
import { keepAlongLog } from './events/keeping.js';
import { pruneLog } from './events/log.js';
import { startRelay } from './events/relay.js';
import { memberPages, settingsPages } from './features/accounts/pages.js';
import { accountRoutes } from './features/accounts/routes.js';
import { forgetExpiredSessions } from './features/auth/actions.js';
import { authPages } from './features/auth/pages.js';
import { actorOfToken } from './features/auth/queries.js';
import { authRoutes } from './features/auth/routes.js';
import { countryPages } from './features/countries/pages.js';
import { feedPages } from './features/feeds/pages.js';
import { forumPages } from './features/forums/pages.js';
import { forumRoutes } from './features/forums/routes.js';
import { groupRoutes } from './features/groups/routes.js';
import { latestPages } from './features/latest/pages.js';
import { latestRoutes } from './features/latest/routes.js';
import { liveRoutes } from './features/live/routes.js';
import { postPages } from './features/posts/pages.js';
import { postRoutes } from './features/posts/routes.js';
import { reactionPages } from './features/reactions/pages.js';
import { reactionRoutes } from './features/reactions/routes.js';
import { noteRead } from './features/reads/actions.js';
import { readPages } from './features/reads/pages.js';
import { readRoutes } from './features/reads/routes.js';
import { reportPages } from './features/reports/pages.js';
import { reportRoutes } from './features/reports/routes.js';
import { sitemapPages } from './features/sitemap/pages.js';
import { threadPages } from './features/threads/pages.js';
import { threadRoutes } from './features/threads/routes.js';
import { gatherViewCounts } from './features/threads/view-counts.js';
import { putInFront } from './http/front.js';
import { forgetAnswers } from './http/idempotency.js';
import { createLimits } from './http/limits.js';
import { createMetrics } from './http/metrics.js';
import { authenticate, cookieToken } from './http/passport.js';
import { startChores } from './platform/chores.js';
import { openDatabase } from './platform/database.js';
import { newSecret } from './platform/secrets.js';
import { openGateway } from './realtime/gateway.js';
/** Every route of the API. */
export function allRoutes({ setupToken, countView, log }) {
    return [
        ...authRoutes(setupToken),
        ...accountRoutes,
        ...groupRoutes,
        ...forumRoutes,
        ...threadRoutes(countView),
        ...readRoutes,
        ...postRoutes,
        ...reactionRoutes,
        ...reportRoutes,
        ...latestRoutes,
        ...liveRoutes(log),
    ];
}
/**
 * Every page and form; feeds first, for a page's address fits those of the feeds beside it too.
 * `setupToken` makes the first administrator.
 */
export function allPages(setupToken, watchers) {
    return [
        ...feedPages,
        ...forumPages,
        ...authPages(setupToken),
        ...threadPages(watchers),
        ...postPages,
        ...reactionPages,
        ...readPages,
        ...reportPages,
        ...latestPages,
        ...countryPages,
        ...memberPages,
        ...settingsPages,
        ...sitemapPages,
    ];
}
/** Notes how far somebody read, while they read already: a note that fails is logged. */
function noteWithoutWaiting(log, db) {
    return (actor, place) => {
        void noteRead(db, actor, place).catch((err) => log.warn({ err }, 'How far somebody read was not noted'));
    };
}
const hour = 3_600_000;
/** What is done beside the requests. */
function allChores(config, db, views) {
    return [
        { name: 'write view counts', everyMs: 5000, run: () => views.write() },
        { name: 'prune the log', everyMs: hour, run: () => pruneLog(db, config.eventDays) },
        { name: 'forget expired sessions', everyMs: hour, run: () => forgetExpiredSessions(db) },
        { name: 'forget answers', everyMs: hour, run: () => forgetAnswers(db) },
    ];
}
/**
 * Opens the database, loads the seed into an empty one, and wires everything to it.
 * @throws Error with a sentence when the database cannot be opened.
 */
export async function startForum(config, log) {
    if (!config.rateLimits)
        log.warn('RATE_LIMITS is off: nothing keeps abuse back. Use this for load tests only.');
    const db = await openDatabase(config.database);
    try {
        const threadId = config.seed ? await seedIfEmpty(db) : null;
        if (threadId !== null)
            log.info({ threadId }, 'The empty forum was seeded with seed/document.txt');
        return composeForum(config, log, db);
    }
    catch (error) {
        await db.close();
        throw error;
    }
}
/** Wires everything to an open database. Nothing else in Rostra knows more than its neighbours. */
export function composeForum(config, log, opened) {
    const { db, follower } = keepAlongLog(opened, { log, maxBytes: config.keptBytes });
    const views = gatherViewCounts(db);
    const { publicUrl, trustedProxies } = config;
    const context = { db, log, limits: createLimits(config), publicUrl, trustedProxies, place: follower.place };
    const setupToken = config.setupToken ?? newSecret();
    let gateway = null;
    let isStopping = false;
    const live = () => gateway?.stats() ?? null;
    const metrics = createMetrics({ reader: db.reader, live, viewsWaiting: views.waiting });
    const health = { reader: db.reader, metrics, isStopping: () => isStopping, logLag: follower.lag };
    const app = createApp(context, {
        routes: allRoutes({ setupToken, countView: views.count, log: follower }),
        pages: allPages(setupToken, { countView: views.count, noteRead: noteWithoutWaiting(log, db) }),
        health,
    });
    const chores = startChores(log, allChores(config, db, views));
    const relay = startRelay(db, log, follower.take);
    const stop = async () => {
        isStopping = true;
        await gateway?.close();
    };
    return {
        app,
        listener: putInFront({ ...context, ...health }, app),
        db,
        setupToken,
        attach: (server) => {
            gateway = openGateway(server, {
                ...config,
                log,
                limits: context.limits,
                reader: db.reader,
                follower,
                authenticate: {
                    byToken: (token) => actorOfToken(db.reader, token),
                    byCookie: async (headers) => cookieToken(headers) === null ? null : authenticate('session', { reader: db.reader, headers }),
                },
            });
        },
        stop,
        liveStats: live,
        close: async () => {
            await stop();
            await chores.stop();
            await views.write();
            await relay.stop();
            await follower.stop();
            await db.close();
        },
    };
}
//# sourceMappingURL=compose.js.map