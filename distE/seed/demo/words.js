const list = (text) => text.split(' ');
/** First halves of names. */
export const adjectives = list('amber ancient autumn bold brave brisk bright calm careful cheerful clever cobalt cosmic crimson curious dapper ' +
    'distant eager early electric faint fearless fond frosty gentle gilded golden grand happy hidden hollow humble icy ' +
    'idle jolly keen kind late lazy little lively lone lucky lunar mellow merry mild misty modest morning nimble noble ' +
    'northern odd olive patient plain polite proud quick quiet rapid rustic salty scarlet shy silent silver sleepy slow ' +
    'snowy solar southern spare steady still stormy subtle sunny swift tidy tiny velvet violet wandering warm wild wise witty');
/** Second halves of names. */
export const creatures = list('acorn alder aspen badger beacon bear beaver birch bison bramble brook canyon cedar cloud clover comet condor cricket ' +
    'crow cypress dolphin eagle ember falcon fern finch fjord fox gecko glacier gull harbor hare hawk hazel heron hornet ' +
    'ibis island jackal juniper kestrel lantern lark lemur lily lizard lynx magpie mango maple marten meadow meteor mole ' +
    'moose moth newt nutmeg oak ocelot orchid osprey otter owl panda pebble pelican pepper pine plum puffin quail rabbit ' +
    'raven river robin sail salmon sparrow spruce squid stork swan thistle tiger toucan trout tulip turtle walnut whale willow wren yak');
/** Countries that members declare, with how many of a hundred or so do, and places that some of them name. */
export const countries = [
    [{ code: 'US', places: ['Oregon', 'Chicago', 'Texas', 'the Midwest'] }, 20],
    [{ code: 'IN', places: ['Pune', 'Bengaluru', 'Kochi'] }, 9],
    [{ code: 'GB', places: ['Leeds', 'Cardiff', 'near Bristol'] }, 9],
    [{ code: 'CA', places: ['Toronto', 'Halifax', 'Canada'] }, 8],
    [{ code: 'DE', places: ['Leipzig', 'Hamburg'] }, 7],
    [{ code: 'BR', places: ['Recife', 'São Paulo'] }, 6],
    [{ code: 'FR', places: ['Lyon', 'Bretagne'] }, 5],
    [{ code: 'AU', places: ['Perth', 'Hobart'] }, 5],
    [{ code: 'JP', places: ['札幌', 'Osaka'] }, 4],
    [{ code: 'PL', places: ['Gdańsk'] }, 3],
    [{ code: 'ES', places: ['Sevilla', 'Bilbao'] }, 3],
    [{ code: 'IT', places: ['Torino'] }, 3],
    [{ code: 'NL', places: ['Utrecht'] }, 3],
    [{ code: 'MX', places: ['Puebla'] }, 3],
    [{ code: 'SE', places: ['Umeå'] }, 2],
    [{ code: 'NG', places: ['Lagos'] }, 2],
    [{ code: 'ZA', places: ['Durban'] }, 2],
    [{ code: 'TR', places: ['İzmir'] }, 2],
    [{ code: 'KR', places: ['Busan'] }, 2],
    [{ code: 'AR', places: ['Rosario'] }, 1],
    [{ code: 'KE', places: ['Nakuru'] }, 1],
    [{ code: 'NZ', places: ['Dunedin'] }, 1],
    [{ code: 'FI', places: ['Oulu'] }, 1],
    [{ code: 'IS', places: [] }, 0.3],
    [{ code: 'MT', places: [] }, 0.2],
    [{ code: null, places: ['on the road', 'the internet'] }, 8],
];
const forum = (category, name, weight, things, actions) => ({
    category,
    name,
    isPrivate: false,
    weight,
    things: things.split(', '),
    actions: actions.split(', '),
});
/** The forums of a demo, in their order. Only moderators read the last. */
export const demoForums = [
    forum('World', 'Travel', 8, 'night train, ferry, guest house, rail pass, backpack, map', 'pack, book, plan a route, wait'),
    forum('World', 'Languages', 5, 'grammar, accent, dictionary, verb, alphabet, idiom', 'learn words, practise, read aloud, translate'),
    forum('Home', 'Cooking', 9, 'sourdough, cast-iron pan, lentil soup, dumpling, oven, spice mix', 'bake, simmer, rest the dough, season'),
    forum('Home', 'Gardening', 6, 'tomato, compost heap, greenhouse, hedge, seedling, rain barrel', 'prune, water, sow, mulch'),
    forum('Home', 'Repairs', 5, 'tap, door hinge, washing machine, gutter, floorboard, drill', 'sand, seal, replace, measure twice'),
    forum('Technology', 'Computers', 9, 'laptop, router, keyboard, backup, hard disk, monitor', 'reinstall, update, restart, compare prices'),
    forum('Technology', 'Programming', 8, 'parser, test suite, database index, race condition, type, cache', 'refactor, profile, write a test, read the log'),
    forum('Technology', 'Photography', 4, 'prime lens, tripod, film roll, flash, filter, print', 'focus, crop, develop, wait for the light'),
    forum('Leisure', 'Cycling', 6, 'chain, saddle, commuter bike, tyre, headlamp, mountain pass', 'climb, tune the gears, ride in the rain, stretch'),
    forum('Leisure', 'Board games', 5, 'expansion, rulebook, solo mode, dice tower, card sleeve, co-op', 'set up, bluff, trade, teach the rules'),
    forum('Leisure', 'Books', 6, 'trilogy, library card, essay, translation, first chapter, ending', 'reread, skim, lend, take notes'),
    forum('Community', 'Introductions', 2, 'hobby, town, first post, profile, coffee, weekend', 'say hello, look around, lurk, join in'),
    {
        ...forum('Community', 'Staff room', 1, 'report, rule, spam wave, warning, merge, sticky', 'review, lock, answer, vote'),
        isPrivate: true,
    },
];
//# sourceMappingURL=words.js.map