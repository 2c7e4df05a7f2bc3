"""One command of a thin client, in its thread: `xapi_xe` with what this server gives it."""

from __future__ import annotations

from collections.abc import Sequence

import structlog
import xapi_xe
from xapi_xe.arguments import parse
from xapi_xe.errors import Disconnected
from xapi_xe.protocols import API, Target

from xapi.operations.context import Origin
from xapi.server.thin.api import Ask, InnerAPI
from xapi.server.thin.conversation import Conversation
from xapi.server.thin.terminal import ThinTerminal, Thread

__all__ = ["Thread", "run"]

log = structlog.stdlib.get_logger("xapi.cli")


def run(
    arguments: Sequence[str], conversation: Conversation, ask: Ask, origin: Origin, thread: Thread
) -> int:
    """The exit code. Blocks; calls are made with the rights of the user that the arguments name."""

    api = InnerAPI(ask, origin, thread)

    def connect(target: Target) -> API:
        # Files that it names are the client's, and another server than this one cannot be meant.
        if not api.session:
            api.login(target.username, target.password or "")
        return api

    def session() -> str:
        if not api.session:
            connect(parse(arguments).target)
        return api.session

    terminal = ThinTerminal(conversation, thread, session)
    try:
        return xapi_xe.run(arguments, connect, terminal)
    except Disconnected:
        return 1
    except Exception:
        # A fault of the command itself: its client must hear of it, and so must the operator.
        log.exception("a command failed", command=arguments[0] if arguments else "")
        terminal.print_error("The command failed for a reason that is in the server's log")
        return 1
    finally:
        api.close()
