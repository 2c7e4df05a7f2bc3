"""What a wake-up costs, at pool sizes and crowd sizes. Run it by hand; prints one line each.

python tests/events/wakeup_bench.py
"""

from __future__ import annotations

import asyncio
import statistics
import time

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.events.hub import EventHub
from xapi.generated import records
from xapi.generated.records import MODELS


async def filled(vms: int) -> tuple[Database, EventHub, list[str]]:
    db = Database(MODELS, MemoryEngine())
    await db.open()
    refs: list[str] = []
    for start in range(0, vms, 1000):
        with db.transaction() as tx:
            for n in range(start, min(vms, start + 1000)):
                refs.append(records.VM.create(tx, name_label=f"vm{n}"))
    await db.durable()
    hub = EventHub(db)
    await hub.start()
    return db, hub, refs


async def wake_up(vms: int, rounds: int = 300) -> None:
    """From the change to the encoded answer, one subscriber, idle pool in between."""
    db, hub, refs = await filled(vms)
    token = (await hub.poll("s", ("*",), "", 0)).token
    spent: list[float] = []
    for n in range(rounds):
        poll = asyncio.create_task(hub.poll("s", ("*",), token, 60))
        await asyncio.sleep(0.06)  # longer than the window: the pool is idle
        begin = time.perf_counter()
        with db.transaction() as tx:
            records.VM.modify(tx, refs[n * 7919 % vms], name_description=f"{n}")
        answer = await poll
        answer.xml_parts()
        spent.append((time.perf_counter() - begin) * 1e6)
        token = answer.token
    spent.sort()
    print(
        f"{vms:6} VMs: wake-up median {statistics.median(spent):5.0f} us,"
        f" p99 {spent[int(rounds * 0.99)]:5.0f} us"
    )
    begin = time.perf_counter()
    answer = await hub.poll("s", ("vm",), "", 0)
    answer.xml_parts()
    cold = time.perf_counter() - begin
    hub.answers.clear()
    del answer
    begin = time.perf_counter()
    parts = (await hub.poll("s", ("vm",), "", 0)).xml_parts()
    warm = time.perf_counter() - begin
    print(
        f"{vms:6} VMs: snapshot of {sum(map(len, parts)) / 1e6:.1f} MB XML:"
        f" {cold * 1e3:.1f} ms, {warm * 1e3:.1f} ms with the records encoded"
    )
    await hub.close()
    await db.close()


async def crowd(vms: int, subscribers: int, rate: float, seconds: float) -> None:
    """Many subscribers on all classes while VMs change."""
    db, hub, refs = await filled(vms)
    token = (await hub.poll("s", ("*",), "", 0)).token
    delays: list[float] = []
    born: dict[int, float] = {}
    stop = False

    async def follow(at: str) -> None:
        while not stop:
            answer = await hub.poll("s", ("*",), at, 1.0)
            b"".join(answer.xml_parts())
            at = answer.token
            now = time.perf_counter()
            delays.extend(now - born[e[0]] for e in answer.window.events if e[0] in born)

    follows = [asyncio.create_task(follow(token)) for _ in range(subscribers)]
    await asyncio.sleep(0.1)
    made, cpu, begin = hub.answers.made, time.process_time(), time.perf_counter()
    changes = advances = 0
    advances = hub.advances
    while (now := time.perf_counter()) < begin + seconds:
        while changes < (now - begin) * rate:
            with db.transaction() as tx:
                records.VM.modify(tx, refs[changes * 7919 % vms], name_description=f"{changes}")
            born[db.revision] = time.perf_counter()
            changes += 1
        await asyncio.sleep(1 / rate)
    spent, wall = time.process_time() - cpu, time.perf_counter() - begin
    advances = hub.advances - advances
    made = hub.answers.made - made
    stop = True
    await asyncio.gather(*follows)
    delays.sort()
    print(
        f"{vms:6} VMs, {subscribers} subscribers, {changes / wall:.0f} changes/s:"
        f" CPU {spent / wall * 100:.0f} %, {spent / changes * 1e6:.0f} us a change,"
        f" {advances / wall:.1f} windows/s, {made} answers encoded,"
        f" delay p50 {delays[len(delays) // 2] * 1e3:.0f} ms,"
        f" p99 {delays[int(len(delays) * 0.99)] * 1e3:.0f} ms"
    )
    await hub.close()
    await db.close()


async def main() -> None:
    for vms in (100, 10_000):
        await wake_up(vms)
    for vms in (100, 10_000):
        for subscribers, rate in ((1, 200), (100, 200), (500, 50), (500, 200), (500, 500)):
            await crowd(vms, subscribers, rate, 5)


if __name__ == "__main__":
    asyncio.run(main())
