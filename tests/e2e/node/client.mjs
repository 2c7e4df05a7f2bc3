// Runs npm's xen-api for the tests: commands come as JSON lines, answers and events go out likewise.
//
//   {"id": 1, "do": "call",  "args": ["VM.get_all"]}         a plain call
//   {"id": 2, "do": "async", "args": ["VM.start", ref, …]}   Async.*, its task followed by events
//   {"id": 3, "do": "follow", "args": [ref]}                 tells of each change of an object
//   {"id": 4, "do": "types"}                                 the number of objects of each type
//   {"id": 5, "do": "object", "args": [ref]}                 the replica's record
//   {"id": 6, "do": "barrier", "args": [ref]}                wait until the replica is up to date
//   {"id": 7, "do": "session"}                               the session in use

import { createInterface } from 'node:readline'

import { Xapi } from 'xen-api'

const [url, transport] = process.argv.slice(2)
const say = data => process.stdout.write(JSON.stringify(data) + '\n')

const xapi = new Xapi({
  auth: { user: 'root', password: process.env.E2E_PASSWORD },
  debounce: 20,
  // When its session is lost, the event watch may race with another call's login and gives up for
  // this long (a minute by default).
  eventPollDelay: 200,
  transport,
  url,
})
const followed = new Set()

const plain = object => ({
  ref: object.$ref,
  type: object.$type,
  power_state: object.power_state,
  name_label: object.name_label,
  memory: object.memory_static_max,
  other_config: object.other_config,
  current_operations: object.current_operations,
})

const tell = kind => objects => {
  for (const id of Object.keys(objects)) {
    const object = objects[id]
    if (object !== undefined && followed.has(object.$ref)) {
      say({ event: kind, object: plain(object) })
    }
  }
}

const actions = {
  async async(method, ...args) {
    return xapi.callAsync(method, ...args)
  },
  async barrier(ref) {
    return plain(await xapi.barrier(ref))
  },
  call(method, ...args) {
    return xapi.call(method, ...args)
  },
  follow(ref) {
    followed.add(ref)
  },
  object(ref) {
    return plain(xapi.getObjectByRef(ref))
  },
  session() {
    return xapi.sessionId
  },
  types() {
    const counts = {}
    for (const object of Object.values(xapi.objects.all)) {
      counts[object.$type] = (counts[object.$type] ?? 0) + 1
    }
    return counts
  },
}

const code = error => ({ code: error.code, params: error.params, message: String(error.message) })

await xapi.connect()
await xapi.objectsFetched
xapi.objects.on('add', tell('add'))
xapi.objects.on('update', tell('update'))
say({ event: 'ready', error: xapi._watchEventsError?.message })

for await (const line of createInterface({ input: process.stdin })) {
  const { id, do: name, args = [] } = JSON.parse(line)
  Promise.resolve()
    .then(() => actions[name](...args))
    .then(
      result => say({ id, result: result ?? null }),
      error => say({ id, error: code(error) })
    )
}
await xapi.disconnect()
process.exit(0)
