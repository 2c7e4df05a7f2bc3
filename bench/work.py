"""Writes and operations: tasks a second, durable creates, a start beside heavy readers.

python -m bench.work [--rounds N]
"""

from __future__ import annotations

import argparse
import asyncio
import time

from bench.harness import Connection, Figure, login, report, server
from xapi.wire import xmlrpc


async def vms_of(link: Connection, session: str, count: int) -> list[str]:
    """References of `count` halted VMs that are no templates."""
    records = await link.call(
        "VM.get_all_records_where",
        session,
        'field "is_a_template" = "false" and field "is_control_domain" = "false"',
    )
    assert isinstance(records, dict)
    return list(records)[:count]


async def wait_done(link: Connection, session: str, tasks: set[str]) -> None:
    token = ""
    while tasks:
        batch = await link.call("event.from", session, ["task"], token, 30.0)
        assert isinstance(batch, dict)
        token = str(batch["token"])
        for event in batch["events"]:  # type: ignore[union-attr]
            snapshot = event.get("snapshot")  # type: ignore[union-attr]
            if snapshot and snapshot["status"] != "pending":
                if snapshot["status"] != "success":
                    raise RuntimeError(f"a task failed: {snapshot['error_info']}")
                tasks.discard(event["ref"])  # type: ignore[index]


async def starts(rounds: int) -> None:
    figures: list[Figure] = []
    for count, peer in ((100, "49/s"), (10_000, "24/s")):
        with server(f"vms={count},memory_total={4 << 42}") as ours:
            link = await Connection.unix(ours.socket)
            session = await login(link)
            vms = await vms_of(link, session, min(count, 300))
            wall = Figure(f"Async.VM.start, {count:,} VMs in the pool", "1/s", goal=">= 300",
                          peer=peer)  # fmt: skip
            cpu = Figure(f"Async.VM.start, {count:,} VMs: CPU each", "ms")
            links = [await Connection.unix(ours.socket) for _ in range(8)]

            async def all_of(method: str, *args: object) -> None:
                tasks: set[str] = set()

                async def part(index: int) -> None:
                    for vm in vms[index::8]:  # noqa: B023
                        task = await links[index].call(method, session, vm, *args)  # noqa: B023
                        tasks.add(str(task))

                await asyncio.gather(*map(part, range(8)))
                await wait_done(link, session, tasks)  # noqa: B023

            for _ in range(rounds):
                begun, used = time.perf_counter(), ours.cpu()
                await all_of("Async.VM.start", False, False)
                wall.add(len(vms) / (time.perf_counter() - begun))
                cpu.add((ours.cpu() - used) / len(vms) * 1000)
                await all_of("Async.VM.hard_shutdown")
            figures += [wall, cpu]
    report("Operations on the simulator, zero latency", figures)


async def creates(rounds: int) -> None:
    with server() as ours:
        link = await Connection.unix(ours.socket)
        session = await login(link)
        args = new_vm("bench")
        figures: list[Figure] = []
        for connections in (1, 16):
            figure = Figure(f"durable VM.create, {connections} connections", "1/s",
                            goal=">= 1,500", peer="630-830, not durable")  # fmt: skip
            links = [await Connection.unix(ours.socket) for _ in range(connections)]
            total = 1600

            async def loop(one: Connection) -> None:
                for _ in range(total // connections):  # noqa: B023
                    await one.call("VM.create", session, args)

            for _ in range(rounds):
                begun = time.perf_counter()
                await asyncio.gather(*map(loop, links))
                figure.add(total / (time.perf_counter() - begun))
            figures.append(figure)
        report("Durable creates", figures)


def new_vm(name: str) -> dict[str, object]:
    """The least that VM.create asks for."""
    texts = ("HVM_boot_policy", "PCI_bus", "PV_args", "PV_bootloader", "PV_bootloader_args",
             "PV_kernel", "PV_legacy_args", "PV_ramdisk", "recommendations")  # fmt: skip
    mib = str(128 << 20)
    return {
        **dict.fromkeys(texts, ""),
        **{n: {} for n in ("HVM_boot_params", "VCPUs_params", "other_config", "platform")},
        **{f"memory_{n}": mib for n in ("static_min", "static_max", "dynamic_min", "dynamic_max")},
        "name_label": name,
        "user_version": "1",
        "is_a_template": False,
        "affinity": "OpaqueRef:NULL",
        "VCPUs_max": "1",
        "VCPUs_at_startup": "1",
        "actions_after_shutdown": "destroy",
        "actions_after_reboot": "restart",
        "actions_after_crash": "restart",
    }


async def contention(rounds: int) -> None:
    loops = 80
    with server(f"vms=1000,memory_total={4 << 42}") as ours:
        link = await Connection.unix(ours.socket)
        session = await login(link)
        vms = await vms_of(link, session, 10)

        async def start_and_stop() -> float:
            took: list[float] = []
            for vm in vms:
                begun = time.perf_counter()
                await link.call("VM.start", session, vm, False, False)
                took.append(time.perf_counter() - begun)
                await link.call("VM.hard_shutdown", session, vm)
            return sorted(took)[len(took) // 2]

        await start_and_stop()
        idle = Figure("VM.start, idle server", "ms")
        for _ in range(rounds):
            idle.add(await start_and_stop() * 1000)
        stop = asyncio.Event()
        lists = 0

        async def read() -> None:
            nonlocal lists
            reader = await Connection.unix(ours.socket)
            while not stop.is_set():
                await reader.call("VM.get_power_state", session, vms[0])
                await reader.post(xmlrpc.dump_call("VM.get_all_records", [session]))
                lists += 1
            reader.close()

        readers = [asyncio.create_task(read()) for _ in range(loops)]
        await asyncio.sleep(1)
        busy = Figure(f"VM.start beside {loops} loops of VM.get_all_records", "ms")
        fair = Figure("the same, against idle and a fair share of the core", "x", goal="<= 1.5")
        for _ in range(rounds):
            value = await start_and_stop() * 1000
            busy.add(value)
            fair.add(value / (idle.median * (loops + 1)))
        stop.set()
        await asyncio.gather(*readers)
        report("A start beside heavy readers", [idle, busy, fair])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    for part in (starts, creates, contention):
        asyncio.run(part(options.rounds))


if __name__ == "__main__":
    main()
