import { z } from 'zod';
import { streamName } from '../features/live/schema.js';
/** What `subscribe` takes. `after`: the cursor up to which the client knows everything. */
export const subscribeRequest = z.strictObject({
    stream: streamName,
    after: z.int().min(0).optional(),
});
/** What `unsubscribe` takes. */
export const unsubscribeRequest = z.strictObject({ stream: streamName });
//# sourceMappingURL=contract.js.map