"""The SDK against XenAPI.py: calls a second on the same server, in turn, in one run.

python -m bench.clients [--rounds N] [--calls N] [--only xe]

Each round measures every client once, so that a noisy machine moves all of them alike. The ratios
are those of one round; printed are their medians and spread. Client and server share the machine,
so calls a second also depend on the server. With asyncio both want a core at the same time, so
rounds in which other work took much of the machine are a table of their own.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import ssl
import subprocess
import sys
import threading
import time
import xmlrpc.client
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import uvloop
import XenAPI
from xapi_sdk import TLS, AsyncClient, Client

from bench.harness import PASSWORD, Figure, Server, report, server

IN_FLIGHT = 64


def certificate(target: Server) -> str:
    return str(target.state / "tls" / "server.crt")


def tls(target: Server) -> TLS:
    return TLS(ca_file=certificate(target))


def url(target: Server, transport: str) -> str:
    if transport == "unix":
        return f"unix:{target.socket}"
    return f"https://{target.host}:{target.port}"


def xenapi(target: Server, transport: str) -> Any:
    """XenAPI.py, connected and logged in; the certificate is verified."""
    if transport == "unix":
        made = XenAPI.Session(
            f"http://{target.socket.replace('/', '_')}/", transport=XenAPI.UDSTransport()
        )
    else:
        context = ssl.create_default_context(cafile=certificate(target))
        made = XenAPI.Session(
            url(target, transport), transport=xmlrpc.client.SafeTransport(context=context)
        )
    made.xenapi.login_with_password("root", PASSWORD)
    return made


class Pace(NamedTuple):
    """What one client did in one round."""

    rate: float
    """Calls a second."""
    cpu: float
    """Microseconds of the client's CPU for one."""
    server: float
    """The same of the server."""
    others: float
    """Cores that all other work on the machine used meanwhile."""


class Clock:
    """Measures from its making on."""

    def __init__(self, target: Server) -> None:
        self._target = target
        self._served, self._busy = target.cpu(), _busy()
        self._used, self._begun = time.process_time(), time.perf_counter()

    def pace(self, count: int) -> Pace:
        took = time.perf_counter() - self._begun
        used = time.process_time() - self._used
        served = self._target.cpu() - self._served
        others = _busy() - self._busy - used - served
        return Pace(count / took, used / count * 1e6, served / count * 1e6, others / took)


def _busy() -> float:
    """Seconds of CPU that all processes of the machine have used."""
    times = [int(text) for text in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
    idle, waiting = times[3], times[4]
    return (sum(times) - idle - waiting) / os.sysconf("SC_CLK_TCK")


def timed(target: Server, call: Callable[[], object], count: int) -> Pace:
    clock = Clock(target)
    for _ in range(count):
        call()
    return clock.pace(count)


async def in_flight(
    target: Server, transport: str, count: int, make: Callable[[AsyncClient], Callable[[], Any]]
) -> Pace:
    """Calls a second with 64 under way at any time."""
    async with AsyncClient(
        url(target, transport), username="root", password=PASSWORD, tls=tls(target)
    ) as client:
        call = make(client)
        left = count

        async def worker() -> None:
            nonlocal left
            while left > 0:
                left -= 1
                await call()

        left = IN_FLIGHT  # connections are made before the clock starts
        await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))
        left = count
        clock = Clock(target)
        await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))
        return clock.pace(count)


Round = dict[str, Pace]

SDK = {
    "json": "SDK, sync, JSON-RPC",
    "xml": "SDK, sync, XML-RPC",
    "async": f"SDK, asyncio, {IN_FLIGHT} in flight",
    "uvloop": f"SDK, asyncio on uvloop, {IN_FLIGHT} in flight",
}
QUIET = 0.25
"""Cores of other work in a round that still counts as quiet."""


def measure(transport: str, rounds: int, count: int) -> None:
    with server("vms=100,seed=1") as target:
        old = xenapi(target, transport)
        vm = old.xenapi.VM.get_by_name_label("vm-0000")[0]
        clients = {
            protocol: Client(
                url(target, transport), username="root", password=PASSWORD, tls=tls(target),
                protocol=protocol,
            )
            for protocol in ("json", "xml")
        }  # fmt: skip

        def one(name: str, calls: int) -> Round:
            made = {"old": timed(target, lambda: getattr(old.xenapi.VM, name)(vm), calls)}
            for key, client in clients.items():
                made[key] = timed(target, lambda c=client: getattr(c.VM, name)(vm), calls * 2)
            for key, factory in (("async", None), ("uvloop", uvloop.new_event_loop)):
                with asyncio.Runner(loop_factory=factory) as runner:
                    made[key] = runner.run(
                        in_flight(
                            target, transport, calls * 5,
                            lambda c: lambda: getattr(c.VM, name)(vm),
                        )
                    )  # fmt: skip
            return made

        small, record = "get_power_state", "get_record"
        for name, calls in ((small, count), (record, count // 3)):
            done = [one(name, calls) for _ in range(rounds)]
            quiet = [r for r in done if max(pace.others for pace in r.values()) < QUIET]
            busy = [r for r in done if r not in quiet]
            for state, part in (("quiet machine", quiet), ("other work beside", busy)):
                if part:
                    table(f"VM.{name} over {transport}, {state}", part, goals=name == small)
        for client in clients.values():
            client.close()
        old("close")()


def table(title: str, rounds: list[Round], *, goals: bool) -> None:
    """Rates, ratios within each round, and what either end spends on a call."""
    wanted = {"json": ">= 2", "async": ">= 5", "uvloop": ">= 5"} if goals else {}
    names = {"old": "XenAPI.py", **SDK}
    others = [max(pace.others for pace in r.values()) for r in rounds]
    figures = [Figure("most that other work used in the round", "cores", others)]
    for key, name in names.items():
        figures.append(Figure(name, "1/s", [r[key].rate for r in rounds]))
    for key, name in SDK.items():
        ratios = [r[key].rate / r["old"].rate for r in rounds]
        figures.append(Figure(f"{name}: of XenAPI.py", "x", ratios, wanted.get(key, "")))
    for key, name in names.items():
        figures.append(Figure(f"{name}: CPU of the client", "us", [r[key].cpu for r in rounds]))
        figures.append(Figure(f"{name}: CPU of the server", "us", [r[key].server for r in rounds]))
    report(title, figures)


def lists(rounds: int) -> None:
    """A long list: mostly the reading of the answer."""
    with server("vms=1000,seed=1") as target:
        old = xenapi(target, "unix")
        figures = [Figure("XenAPI.py", "ms")]
        figures += [Figure(f"SDK, sync, {p}: typed records", "ms") for p in ("json", "xml")]
        for _ in range(rounds):
            figures[0].add(1000 / timed(target, old.xenapi.VM.get_all_records, 1).rate)
            for figure, protocol in zip(figures[1:], ("json", "xml"), strict=True):
                with Client(f"unix:{target.socket}", protocol=protocol) as client:
                    figure.add(1000 / timed(target, client.VM.get_all_records, 1).rate)
        report("VM.get_all_records, 1000 VMs, UNIX socket", figures)
        old("close")()


START = """
import sys, time
begun = time.perf_counter()
from xapi_sdk import Client
with Client({url!r}) as client:
    client.VM.get_by_name_label("vm-0000")
sys.stdout.write(str((time.perf_counter() - begun) * 1000))
"""


def start(rounds: int) -> None:
    """From the interpreter's start to the end of a command that makes one call."""
    with server("vms=3,seed=1") as target:
        whole = Figure("interpreter, import, login, one call, logout", "ms", goal="< 150")
        inner = Figure("of that, without the interpreter", "ms")
        bare = Figure("the interpreter alone", "ms")
        code = START.format(url=f"unix:{target.socket}")
        python = str(Path(sys.executable))
        for _ in range(rounds):
            begun = time.perf_counter()
            subprocess.run([python, "-c", "pass"], check=True, timeout=60, capture_output=True)
            bare.add((time.perf_counter() - begun) * 1000)
            begun = time.perf_counter()
            done = subprocess.run(
                [python, "-c", code], check=True, timeout=60, capture_output=True, text=True
            )
            whole.add((time.perf_counter() - begun) * 1000)
            inner.add(float(done.stdout))
        report("Start of a command", [whole, inner, bare])


def xe(rounds: int) -> None:
    """The command line as a user waits for it; each round also starts a bare interpreter."""
    program = str(Path(sys.executable).parent / "xe")
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"}

    def took(*command: str, stdin: str = "", **more: str) -> float:
        begun = time.perf_counter()
        process = subprocess.Popen(
            command, env={**environment, **more}, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        # A wait with a timeout would sleep between looks, up to 50 ms: that is no measure.
        guard = threading.Timer(60, process.kill)
        guard.start()
        assert process.stdin is not None
        process.stdin.write(stdin)
        process.stdin.close()
        code = process.wait()
        lasted = (time.perf_counter() - begun) * 1000
        guard.cancel()
        if code != 0:
            raise RuntimeError(f"{command}: exit code {code}")
        return lasted

    with server("vms=1000,seed=1") as target:
        here = {"XE_SOCKET": target.socket}
        far = ("-s", target.host, "-p", str(target.port), "-u", "root", "-pw", PASSWORD,
               "--ca-file", certificate(target))  # fmt: skip
        commands: dict[str, tuple[Figure, Callable[[], float]]] = {
            "help": (
                Figure("xe help", "ms", goal="< 150"), lambda: took(program, "help"),
            ),
            "complete": (
                Figure("completion of a command", "ms", goal="< 150"),
                lambda: took(program, "__complete", "bash", stdin="xe vm-sta"),
            ),
            "names": (
                Figure("completion of vm= among 1000 names", "ms"),
                lambda: took(program, "__complete", "bash", stdin="xe vm-start vm=vm-00", **here),
            ),
            "list": (
                Figure("xe vm-list, 1000 VMs, UNIX socket", "ms", goal="< 1000"),
                lambda: took(program, "vm-list", **here),
            ),
            "far": (
                Figure("xe vm-list, 1000 VMs, HTTPS with a login", "ms"),
                lambda: took(program, *far, "vm-list"),
            ),
            "minimal": (
                Figure("xe vm-list --minimal power-state=running, UNIX socket", "ms"),
                lambda: took(program, "vm-list", "power-state=running", "--minimal", **here),
            ),
        }  # fmt: skip
        shown = subprocess.run(
            [program, "vm-list", "--minimal"], env={**environment, **here}, check=True,
            capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        assert shown.stdout.count(",") == 1000  # with the control domain
        bare = Figure("python -c pass", "ms")
        more = {key: Figure(f"{f.name}: more than python -c pass", "ms")
                for key, (f, _) in commands.items()}  # fmt: skip
        for _ in range(rounds):
            base = took(sys.executable, "-c", "pass")
            bare.add(base)
            for key, (figure, run) in commands.items():
                value = run()
                figure.add(value)
                more[key].add(value - base)
        report("xe", [bare, *(figure for figure, _ in commands.values()), *more.values()])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--calls", type=int, default=2000)
    parser.add_argument("--only", choices=["xe"], help="measure only this part")
    options = parser.parse_args()
    xe(max(options.rounds, 15))
    if options.only:
        return
    for transport in ("unix", "https"):
        measure(transport, options.rounds, options.calls)
    lists(options.rounds)
    start(max(options.rounds, 9))


if __name__ == "__main__":
    main()
