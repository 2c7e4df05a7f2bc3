"""Many hosts of a pool in one process: each with its own certificate, port, agent and simulator.

What a supporter has and this has not: a database, clients, and a replica; the log is read and
thrown away, so that the coordinator's work is that of a real pool. Full daemons take 80 MB and a
second of a core each to start; 64 of them do not fit on a small machine.

``python -m bench.hosts COORDINATOR COUNT DIRECTORY PASSWORD`` prints ``ready`` when all are live,
and lives until it is killed.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast
from uuid import NAMESPACE_DNS, uuid5

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.generated import records
from xapi.operations.bootstrap import BootstrapSettings, Hardware, first_start
from xapi.operations.pool.merging import bring
from xapi.pool.agents import Gate
from xapi.pool.certificates import PoolFiles, new_request
from xapi.pool.files import write_private
from xapi.pool.keeping import Kept
from xapi.pool.link import Endpoint, Link, LinkBroken, Links
from xapi.pool.listener import Listener, Peer
from xapi.pool.remote_api import RemoteApi
from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import SimulatorConfig
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.plain import from_plain, to_plain
from xapi.xenops.service import AgentService
from xapi.xenops.switch import Switch

MEMORY = 1 << 40
HEARTBEAT_SECONDS = 5.0


class Host:
    """One host from joining to the end."""

    def __init__(self, number: int, directory: Path) -> None:
        self.uuid = str(uuid5(NAMESPACE_DNS, f"{directory}/{number}"))
        self.files = PoolFiles(directory / f"host{number}")
        self.files.directory.mkdir(parents=True)
        self.settings = BootstrapSettings(
            host_uuid=self.uuid,
            hostname=f"host{number}",
            address="127.0.0.1",
            hardware=Hardware(memory_total=MEMORY),
            templates=False,
        )
        self.live = asyncio.Event()

    async def join(self, api: RemoteApi, secret: str, stack: AsyncExitStack) -> None:
        """Become a member. Raises XenAPIError, LinkBroken."""
        db = Database(records.MODELS, MemoryEngine())
        await db.open()
        first_start(db, self.settings, datetime.now(UTC))
        rows = bring(db)
        await db.close()
        request = new_request(self.files, self.uuid)
        answer = await api.ask("pool.exchange_certificates_on_join", self.uuid, request)
        given = cast("dict[str, str]", answer)
        write_private(self.files.ca, given["ca"].encode())
        self.files.replace(given["certificate"])
        context = self.files.client_context()
        links = Links(lambda: context, lambda: secret)
        stack.push_async_callback(links.close)
        self.link: Link = links.to(Endpoint(given["coordinator"], given["endpoint"]))
        await self._listen(given["coordinator"], secret, stack)
        await self.link.ask("join", {"rows": rows}, silence=60.0)

    async def _listen(self, coordinator: str, secret: str, stack: AsyncExitStack) -> None:
        listener = Listener(self.files.server_context(), lambda _peer, given: given == secret)
        listener.member = lambda peer, _name: peer == coordinator
        stack.push_async_callback(listener.close)
        agent = Agent(Simulator(SimulatorConfig(memory_total=MEMORY)))
        await agent.open()
        stack.push_async_callback(agent.aclose)
        switch = Switch()
        service = AgentService(switch, agent)
        stack.push_async_callback(service.aclose)

        async def known(_who: Any, _revision: int) -> None:
            """It has no replica to look at."""

        async def ping(_peer: Peer, _payload: Any) -> Any:
            return {}

        listener.handle("ping", ping)
        listener.stream("agent", Gate(switch, service, lambda: coordinator, known).serve)
        self.endpoint = f"127.0.0.1:{await listener.open('127.0.0.1', 0)}"

    async def live_on(self) -> None:
        """Say hello, then be alive."""
        hello = {
            "settings": to_plain(self.settings),
            "endpoint": self.endpoint,
            "certificates": {},
        }
        known, kept = False, ""
        while True:
            try:
                name, asked = ("heartbeat", {}) if known else ("hello", hello)
                answer = await self.link.ask(name, {**asked, "kept": kept}, silence=60.0)
                if answer.get("keep"):
                    kept = from_plain(Kept, answer["keep"]).digest
                if known:
                    self.live.set()
                known = answer["answer"] == "ok"
                if answer["answer"] in ("ok", "keep") and not self.live.is_set():
                    continue  # on to the next step
            except LinkBroken as error:
                print(f"{self.uuid}: {error}", file=sys.stderr)
            await asyncio.sleep(HEARTBEAT_SECONDS)

    async def follow(self) -> None:
        """Read the log, keep nothing."""
        after, life = 0, ""
        while True:
            try:
                asked = {"after": after, "life": life}
                async with self.link.stream("log", asked, silence=60.0) as lines:
                    async for line in lines:
                        life = str(line.get("life", life))
                        after = int(line.get("end", after))
                        if "commit" in line:
                            after = int(line["commit"]["revision"])
            except LinkBroken as error:
                print(f"{self.uuid}: {error}", file=sys.stderr)
            await asyncio.sleep(1.0)


async def main(address: str, count: int, directory: Path, password: str) -> None:
    hosts = [Host(number, directory) for number in range(1, count + 1)]
    async with AsyncExitStack() as stack:
        async with RemoteApi.open(address, "root", password) as api:
            secret = str(await api.ask("pool.initial_auth"))
            for host in hosts:
                await host.join(api, secret, stack)
        running = [
            asyncio.ensure_future(work)
            for host in hosts
            for work in (host.live_on(), host.follow())
        ]
        await asyncio.gather(*(host.live.wait() for host in hosts))
        print("ready", flush=True)
        await asyncio.gather(*running)


if __name__ == "__main__":
    where, number, folder, word = sys.argv[1:]
    try:
        import uvloop
    except ImportError:
        asyncio.run(main(where, int(number), Path(folder), word))
    else:
        uvloop.run(main(where, int(number), Path(folder), word))
