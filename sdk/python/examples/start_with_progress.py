"""Clone a template, start the guest as a task with its progress, and clean up.

python start_with_progress.py https://pool.example.org root PASSWORD [CA-FILE]
"""

from __future__ import annotations

import asyncio
import sys

from xapi_sdk import TLS, AsyncClient, errors
from xapi_sdk.enums import VMPowerState


def show(share: float) -> None:
    print(f"started {share:.0%}")


async def main(url: str, username: str, password: str, ca_file: str | None = None) -> None:
    tls = TLS(ca_file=ca_file)
    async with AsyncClient(url, username=username, password=password, tls=tls) as client:
        templates = await client.VM.get_by_name_label("Other install media")
        vm = await client.VM.clone(templates[0], "example")
        await client.VM.provision(vm)
        try:
            task = await client.Async.VM.start(vm, start_paused=False, force=False)
            await task.wait(progress=show, timeout=300)
            assert await client.VM.get_power_state(vm) is VMPowerState.Running
            try:
                await client.VM.start(vm, start_paused=False, force=False)
            except errors.VMBadPowerState as error:
                print(f"it is {error.actual} already; {error.remedy}")
            await client.VM.hard_shutdown(vm)
        finally:
            await client.VM.destroy(vm)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
