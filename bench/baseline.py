"""The bare server that benchmarks compare with: aiohttp that sends bytes it has in memory.

Reads one answer body from a file, listens on a UNIX socket and on TCP, prints ``ready PORT``.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from aiohttp import web


async def main(body: bytes, socket: str) -> None:

    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        await request.read()
        return web.Response(body=body, content_type="text/xml")

    runner = web.ServerRunner(web.Server(handle))
    await runner.setup()
    await web.UnixSite(runner, socket).start()
    tcp = web.TCPSite(runner, "127.0.0.1", 0)
    await tcp.start()
    server = tcp._server
    assert server is not None
    print("ready", server.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    work = main(Path(sys.argv[1]).read_bytes(), sys.argv[2])
    try:
        import uvloop
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)
