import { sightIn } from '../features/forums/access.js';
import { canWatch } from '../features/live/access.js';
/** Puts a socket among those who watch a stream. Does nothing twice. Runs in one step. */
export function joinStream(streams, socket, watched) {
    const { name } = watched.stream;
    const audience = audienceOf(socket.data.actor, watched.isOwnThread || watched.stream.kind === 'me');
    const roomName = `${name}|${audience.key}`;
    if (socket.data.rooms.get(name) === roomName)
        return;
    leaveStream(streams, socket, name);
    const open = streams.get(name) ?? { stream: watched.stream, thread: watched.thread, rooms: new Map() };
    streams.set(name, open);
    const room = open.rooms.get(roomName) ?? { name: roomName, audience: audience.actor, sockets: new Set() };
    open.rooms.set(roomName, room);
    room.sockets.add(socket);
    socket.data.rooms.set(name, roomName);
    void socket.join(roomName);
}
/** Takes a socket from those who watch a stream. Answers whether it was among them. */
export function leaveStream(streams, socket, name) {
    const roomName = socket.data.rooms.get(name);
    if (roomName === undefined)
        return false;
    socket.data.rooms.delete(name);
    void socket.leave(roomName);
    const open = streams.get(name);
    const room = open?.rooms.get(roomName);
    room?.sockets.delete(socket);
    if (room?.sockets.size === 0)
        open?.rooms.delete(roomName);
    if (open?.rooms.size === 0)
        streams.delete(name);
    return true;
}
/** Gives a socket the rights of another actor, in all that it watches. */
export function changeActor(streams, socket, actor) {
    socket.data.actor = actor;
    for (const name of [...socket.data.rooms.keys()]) {
        const open = streams.get(name);
        if (!open)
            continue;
        joinStream(streams, socket, {
            stream: open.stream,
            thread: open.thread,
            isOwnThread: open.thread !== undefined && open.thread.authorId === actor.memberId,
        });
    }
}
/** The rooms of a stream whose people may not watch it any more. */
export function* roomsWithoutRights(streams, sights) {
    for (const open of streams.values()) {
        for (const room of open.rooms.values()) {
            if (!canWatch(sights(room.audience), open.stream, open.thread))
                yield [open, room];
        }
    }
}
/** The sights of audiences in one state of the forums. */
export function sightsIn(tree) {
    const known = new Map();
    return (audience) => {
        const key = audienceKey(audience);
        const sight = known.get(key) ?? sightIn(tree, audience);
        known.set(key, sight);
        return sight;
    };
}
/**
 * Those who may do the same: they have the same groups, and a token that may moderate or not. Who sees
 * more than others because it is their own is an audience alone.
 */
function audienceOf(actor, isAlone) {
    const audience = { ...actor, memberId: isAlone ? actor.memberId : null };
    return { key: audienceKey(audience), actor: audience };
}
function audienceKey({ groups, scopes, memberId }) {
    return `${groups.join(',')}|${scopes.has('moderate') ? 'moderate' : ''}|${memberId ?? ''}`;
}
//# sourceMappingURL=streams.js.map