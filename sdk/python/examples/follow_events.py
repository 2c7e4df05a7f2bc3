"""Tell what happens to guests, for some seconds or for ever.

python follow_events.py https://pool.example.org root PASSWORD [CA-FILE [SECONDS]]
"""

from __future__ import annotations

import asyncio
import sys

from xapi_sdk import TLS, AsyncClient, Change, Resync
from xapi_sdk.records import VMRecord


async def follow(client: AsyncClient) -> None:
    async for event in client.events("VM"):
        match event:
            case Resync(reason=reason):
                print(f"-- everything there is ({reason})")
            case Change(operation=what, record=VMRecord() as vm):
                print(f"{what} {vm.name_label}: {vm.power_state}")
            case Change(ref=ref):
                print(f"gone {ref}")


async def main(
    url: str, username: str, password: str, ca_file: str | None = None, seconds: str = ""
) -> None:
    tls = TLS(ca_file=ca_file)
    async with AsyncClient(url, username=username, password=password, tls=tls) as client:
        try:
            async with asyncio.timeout(float(seconds) if seconds else None):
                await follow(client)
        except TimeoutError:
            print("-- enough")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
