"""Events: wake-up after one change, and delay with many subscribers.

python -m bench.events [--rounds N] [--subscribers 500] [--rate 200] [--seconds 10]
"""

from __future__ import annotations

import argparse
import asyncio
import time

from bench.harness import Connection, Figure, login, percentile, report, server
from bench.work import vms_of
from xapi.wire import xmlrpc


async def wake_up(rounds: int) -> None:
    figures: list[Figure] = []
    for count, peer in ((100, "1.3 ms"), (10_000, "5.8 ms")):
        with server(f"vms={count}") as ours:
            link = await Connection.unix(ours.socket)
            waiter = await Connection.unix(ours.socket)
            session = await login(link)
            (vm,) = await vms_of(link, session, 1)
            figure = Figure(f"event.from wake-up, {count:,} VMs", "ms", peer=peer)
            batch = await waiter.call("event.inject", session, "VM", vm)
            first = await waiter.call("event.from", session, ["vm"], batch, 5.0)
            token = first["token"]  # type: ignore[index, call-overload]
            for index in range(rounds * 10):
                # The body as it arrives: reading it is the client's affair.
                request = xmlrpc.dump_call("event.from", [session, ["vm"], token, 10.0])
                poll = asyncio.create_task(waiter.post(request))
                await asyncio.sleep(0.3)  # longer than any window: the pool is idle
                change = xmlrpc.dump_call(
                    "VM.set_name_description", [session, vm, f"change {index}"]
                )
                begun = time.perf_counter()
                acknowledged = asyncio.create_task(link.post(change))
                body = await poll
                figure.add((time.perf_counter() - begun) * 1000)
                await acknowledged
                token = xmlrpc.load_response(body).value["token"]  # type: ignore[index, call-overload]
            figures.append(figure)
    report("Event wake-up (set sent until event received)", figures)


async def fan_out(subscribers: int, rate: int, seconds: float) -> None:
    with server("vms=1000") as ours:
        link = await Connection.unix(ours.socket)
        session = await login(link)
        (vm,) = await vms_of(link, session, 1)
        sent: dict[str, float] = {}
        delays: list[float] = []
        stop = asyncio.Event()
        token0 = await link.call("event.inject", session, "VM", vm)

        async def follow(sample: bool) -> None:
            own = await Connection.unix(ours.socket)
            token = token0
            while not stop.is_set():
                raw = await own.post(xmlrpc.dump_call("event.from", [session, ["vm"], token, 2.0]))
                now = time.perf_counter()
                start = raw.rindex(b"<name>token</name><value>") + 25
                token = raw[start : raw.index(b"<", start)].decode()
                if sample:
                    at = raw.find(b"<name>name_description</name><value>")
                    while at >= 0:
                        text = raw[at + 36 : raw.index(b"<", at + 36)].decode()
                        if text in sent:
                            delays.append((now - sent[text]) * 1000)
                        at = raw.find(b"<name>name_description</name><value>", at + 36)
            own.close()

        tasks = [asyncio.create_task(follow(i % 25 == 0)) for i in range(subscribers)]
        await asyncio.sleep(2)
        delays.clear()
        used, begun, done = ours.cpu(), time.perf_counter(), 0
        while (elapsed := time.perf_counter() - begun) < seconds:
            text = f"n{done}"
            sent[text] = time.perf_counter()
            await link.call("VM.set_name_description", session, vm, text)
            done += 1
            await asyncio.sleep(max(0.0, done / rate - elapsed))
        cpu = (ours.cpu() - used) / (time.perf_counter() - begun)
        stop.set()
        await asyncio.gather(*tasks)
        figures = [Figure(n, u) for n, u in (
            ("changes a second reached", "1/s"), ("delay p50", "ms"), ("delay p99", "ms"),
            ("CPU of the server", "cores"))]  # fmt: skip
        for figure, value in zip(
            figures,
            (done / seconds, percentile(delays, 0.5), percentile(delays, 0.99), cpu),
            strict=True,
        ):
            figure.add(value)
        report(f"{subscribers} waiting subscribers, {rate} changes/s", figures)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--subscribers", type=int, default=500)
    parser.add_argument("--rate", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=10.0)
    options = parser.parse_args()
    asyncio.run(wake_up(options.rounds))
    asyncio.run(fan_out(options.subscribers, options.rate, options.seconds))


if __name__ == "__main__":
    main()
