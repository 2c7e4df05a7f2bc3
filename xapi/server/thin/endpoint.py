"""``POST /cli``: reads the command line, runs the command in a thread, with the client as terminal.

The command has the rights of the user it names, like any call from that client; nothing is run for
somebody who has not logged in but help. A client that leaves ends its command.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

import structlog
from aiohttp import web

from xapi.server.actions import ActionRequest
from xapi.server.body import BodyTooLarge, BodyTooSlow, read_body
from xapi.server.connection import Connection
from xapi.server.limits import HttpLimits
from xapi.server.pages import error_page
from xapi.server.raw import NoAnswer, RawStream
from xapi.server.thin.conversation import Conversation
from xapi.server.thin.frames import BadFrame, Command

if TYPE_CHECKING:
    from types import ModuleType

    from xapi.server.thin.api import Ask
    from xapi.server.thin.terminal import Thread

__all__ = ["ThinCommands"]

log = structlog.stdlib.get_logger("xapi.cli")

COMMANDS_MAX = 64
"""Commands that run at the same time; each has a thread, and most of them wait."""
_STOP_SECONDS = 2.0


class ThinCommands:
    """Serves the action ``post_cli``; owns the commands that run."""

    def __init__(self, ask: Ask, limits: HttpLimits) -> None:
        self._ask = ask
        self._limits = limits
        self._threads = ThreadPoolExecutor(COMMANDS_MAX, thread_name_prefix="cli")
        self._running: set[asyncio.Future[int]] = set()
        self._ways: set[Thread] = set()

    async def serve(self, asked: ActionRequest) -> web.StreamResponse:
        """One command. The answer is no HTTP, except where the request is none."""
        request, limits = asked.request, self._limits
        try:
            body = await read_body(request, limits.body_bytes, limits.body_seconds)
        except BodyTooLarge:
            return error_page(413)
        except BodyTooSlow:
            return error_page(408)
        connection = request.protocol
        if not isinstance(connection, Connection):
            raise TypeError("a request on a foreign connection")
        arguments = body.decode("utf-8", "surrogateescape").splitlines()
        try:
            conversation = Conversation(RawStream(connection, limits.write_seconds))
            await conversation.greet()
            await self._command(asked, conversation, arguments)
        except (BadFrame, TimeoutError, ConnectionResetError) as error:
            log.info("a thin client has gone", address=asked.origin.address, reason=str(error))
        return NoAnswer()

    async def _command(
        self, asked: ActionRequest, conversation: Conversation, arguments: list[str]
    ) -> None:
        if len(self._running) >= COMMANDS_MAX:
            await conversation.say(Command.PRINT_ERROR, "Too many commands run; try again later\n")
            await conversation.exit(1)
            return
        loop = asyncio.get_running_loop()
        command = await loop.run_in_executor(self._threads, _load)
        way = command.Thread(loop)
        work = partial(command.run, arguments, conversation, self._ask, asked.origin, way)
        running = loop.run_in_executor(self._threads, work)
        self._ways.add(way)
        self._running.add(running)
        running.add_done_callback(self._running.discard)
        running.add_done_callback(lambda _: self._ways.discard(way))
        try:
            code = await asyncio.shield(running)
        except asyncio.CancelledError:
            way.end()
            raise
        await conversation.exit(code)

    async def close(self) -> None:
        """End the commands that run, and their threads."""
        for way in self._ways:
            way.end()
        if self._running:
            await asyncio.wait(self._running, timeout=_STOP_SECONDS)
        self._threads.shutdown(wait=False, cancel_futures=True)


def _load() -> ModuleType:
    """The commands, not before they are needed: most servers never run one."""
    from xapi.server.thin import command  # noqa: PLC0415

    return command
