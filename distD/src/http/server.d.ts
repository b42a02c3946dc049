import { type RequestListener, type Server } from 'node:http';
/** An HTTP server that also answers with problem JSON what never becomes a request. */
export declare function createForumServer(app: RequestListener): Server;
