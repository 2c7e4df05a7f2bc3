"""Run one command: arguments in, an exit code out. Knows no sys, no environment and no files.

Exit codes: 0 done; 1 anything that went wrong, told on the error side of the terminal;
130 interrupted (a task that was waited for is cancelled).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from xapi_xe.arguments import Arguments, parse
from xapi_xe.errors import Disconnected, PartlyFailed, Refused, UsageError, XeError
from xapi_xe.protocols import API, Connect, Target, Terminal

if TYPE_CHECKING:
    from xapi_xe.context import Context

__all__ = ["FAILED", "INTERRUPTED", "VERSION", "run"]

Command: TypeAlias = "Callable[[Context], None]"

VERSION = "0.1.0"
FAILED = 1
INTERRUPTED = 130
_PROTOCOL = "0.2"
"""The version of the thin client's protocol that the commands fit (clients.md §7)."""


def run(
    arguments: Sequence[str],
    connect: Connect,
    terminal: Terminal,
    *,
    defaults: Sequence[tuple[str, str]] = (),
) -> int:
    """Do what the arguments say. Blocks; a server calls it in a thread.

    `arguments`: without the name of the program; also the lines of a thin client's frame.
    `connect`: reaches the server that the arguments name, when the command makes its first call.
    `defaults`: pairs such as ``("server", "h")`` from elsewhere; the arguments win.
    """
    opened = _Opened(connect)
    try:
        parsed = parse(arguments, defaults)
        opened.prepare(parsed)
        _do(parsed, opened, terminal)
    except Disconnected:
        return FAILED
    except PartlyFailed as error:
        terminal.print_error(f"{error.prefix}{error}")
        for label, failure in error.failures:
            terminal.print_error(f"{label}:")
            _told(failure, terminal, opened)
        return FAILED
    except XeError as error:
        _told(error, terminal, opened)
        return FAILED
    except KeyboardInterrupt:
        terminal.print_error("Interrupted")
        return INTERRUPTED
    except Exception as error:
        if not _told(error, terminal, opened):
            raise
        return FAILED
    finally:
        opened.close()
    return 0


def _told(error: Exception, terminal: Terminal, opened: _Opened) -> bool:
    """Print an error; False for one that is nobody's but ours."""
    if isinstance(error, XeError):
        if isinstance(error, Refused):
            _told(error.failure, terminal, opened)
        else:
            terminal.print_error(f"{error.prefix}{error}")
        for line in error.hints:
            terminal.print_error(line)
        return True
    from xapi_sdk.failure import XapiError  # noqa: PLC0415 - help needs none

    if not isinstance(error, XapiError):
        return False
    from xapi_xe.failures import tell  # noqa: PLC0415

    opened.tell_calls(terminal)
    tell(error, terminal, opened.api)
    return True


def _do(parsed: Arguments, opened: _Opened, terminal: Terminal) -> None:
    from xapi_xe.context import Context  # noqa: PLC0415
    from xapi_xe.registry import find  # noqa: PLC0415

    if parsed.version:
        terminal.print(f"ThinCLI protocol: {_PROTOCOL}\nxe {VERSION}")
        return
    name, words = parsed.command, parsed.words
    if parsed.help or not name:
        name, words = "help", [name] if name and name != "help" else []
    verb = find(name)
    if verb is None:
        from xapi_xe.candidates import unknown_command  # noqa: PLC0415

        raise UsageError(f"Unknown command: {name}", unknown_command(name))
    if words and not verb.words:
        raise UsageError(f"{words[0]!r} is no KEY=VALUE", ["See: xe help " + name])
    ctx = Context(name, verb, words, parsed.params, terminal, lambda: opened.open(terminal))
    ctx.check()
    _function(verb.run)(ctx)


def _function(run: str) -> Command:
    from importlib import import_module  # noqa: PLC0415

    from xapi_xe.registry import place  # noqa: PLC0415

    module, name = place(run)
    return getattr(import_module(module), name)


class _Opened:
    """The server of one command, once it is reached."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._target = Target()
        self._debug = self._debug_on_fail = False
        self.api: API | None = None
        self._calls: list[str] = []

    def prepare(self, parsed: Arguments) -> None:
        self._target = parsed.target
        self._debug, self._debug_on_fail = parsed.debug, parsed.debug_on_fail

    def open(self, terminal: Terminal) -> API:
        self.api = self._connect(self._target)
        if self._debug or self._debug_on_fail:
            from xapi_xe.tracing import Traced  # noqa: PLC0415

            tell = terminal.print_error if self._debug else self._calls.append
            self.api = Traced(self.api, tell)
        return self.api

    def tell_calls(self, terminal: Terminal) -> None:
        for line in self._calls:
            terminal.print_error(line)

    def close(self) -> None:
        if self.api is not None:
            self.api.close()
