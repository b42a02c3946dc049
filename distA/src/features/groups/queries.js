import { builtInGroups, isAdministrator } from '../../shared/actor.js';
import { groupSelect, viewGroup } from './views.js';
/** The groups that the actor may know of: administrators all, others the built-in ones and those they are in. */
export async function listGroups(reader, actor) {
    const known = [...Object.values(builtInGroups), ...actor.groups];
    const rows = await reader.group.findMany({
        ...(isAdministrator(actor) ? {} : { where: { id: { in: known } } }),
        orderBy: { id: 'asc' },
        select: groupSelect,
    });
    return rows.map(viewGroup);
}
//# sourceMappingURL=queries.js.map