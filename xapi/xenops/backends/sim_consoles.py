"""Consoles of simulated guests: a screen that says which guest it is, and a text console.

What is typed and where the pointer is can be seen on the screen, by everybody who watches it.
A viewer that takes nothing is given nothing more; its guest does not notice.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from xapi.xenops.backends.sim_terminal import Terminal
from xapi.xenops.clock import Clock, Timer
from xapi.xenops.console import ConsoleProtocol
from xapi.xenops.errors import BackendError
from xapi.xenops.rfb.messages import Key, Pointer
from xapi.xenops.rfb.screen import (
    CELL_HEIGHT,
    CELL_WIDTH,
    COLUMNS,
    DIM,
    HEIGHT,
    MARK,
    PLAIN,
    ROWS,
    TITLE,
    WIDTH,
    Screen,
)
from xapi.xenops.rfb.session import RfbSession

__all__ = ["PROTOCOLS", "Display", "Facts", "SimConsole"]

PROTOCOLS: tuple[ConsoleProtocol, ...] = ("rfb", "vt100")
_WAITING_MAX = 1 << 16
"""Bytes that a viewer has not taken; beyond that it is not listened to."""
_FEED_BYTES = 4096
_ROW_NAME, _ROW_UUID, _ROW_STATE, _ROW_UPTIME, _ROW_POINTER, _ROW_KEYS = 2, 3, 4, 5, 7, 9
_BACKSPACE, _RETURN, _ENTER = 0xFF08, 0xFF0D, 0xFF8D


@dataclass(frozen=True, slots=True)
class Facts:
    """What a console tells of its guest."""

    title: str
    name: str
    uuid: str
    state: str
    start_time: float
    """Seconds since the epoch."""


class _Session(Protocol):
    ended: bool

    def feed(self, data: bytes) -> None: ...

    def output(self) -> bytes: ...

    def close(self) -> None: ...


class SimConsole:
    """One viewer; implements `xapi.xenops.console.ConsoleStream`."""

    def __init__(self, session: _Session, on_close: Callable[[SimConsole], None]) -> None:
        self._session = session
        self._on_close = on_close
        self._waiting = bytearray()
        self._news = asyncio.Event()
        self._room = asyncio.Event()
        self._closed = False

    async def read(self, limit: int) -> bytes:
        """See `ConsoleStream`."""
        while not self._waiting:
            if self._closed:
                return b""
            self._waiting += self._session.output()
            if not self._waiting:
                if self._session.ended:
                    self.close()
                    return b""
                self._news.clear()
                await self._news.wait()
        taken = bytes(memoryview(self._waiting)[:limit])
        del self._waiting[: len(taken)]
        if len(self._waiting) < _WAITING_MAX:
            self._room.set()
        return taken

    async def write(self, data: bytes) -> None:
        """See `ConsoleStream`."""
        for at in range(0, len(data), _FEED_BYTES):
            while len(self._waiting) >= _WAITING_MAX and not self._closed:
                self._room.clear()
                await self._room.wait()
            if self._closed:
                raise ConnectionResetError("the console has ended")
            self._session.feed(data[at : at + _FEED_BYTES])
            if isinstance(self._session, Terminal):
                # A screen makes its output when it is taken; text is said once.
                self._waiting += self._session.output()
            self._news.set()

    def close(self) -> None:
        """See `ConsoleStream`."""
        if not self._closed:
            self._closed = True
            self._session.close()
            self._on_close(self)
            self._news.set()
            self._room.set()

    def wake(self) -> None:
        """There may be something to show."""
        self._news.set()


class Display:
    """The consoles of one guest, from the first viewer until its domain is gone."""

    def __init__(self, clock: Clock, facts: Callable[[], Facts]) -> None:
        """`facts`: what is true of the guest now."""
        self._clock = clock
        self._facts = facts
        self._screen = Screen()
        self._screen.watch(lambda _row, _columns: self._wake())
        self._viewers: set[SimConsole] = set()
        self._screens = 0
        self._timer: Timer | None = None
        self._typed = ""
        self._pointer: tuple[int, int, int] | None = None
        """Row and column of its mark, and how that looked before."""
        self._refresh()

    def open(self, protocol: ConsoleProtocol) -> SimConsole:
        """A new viewer. BackendError NOT_IMPLEMENTED [protocol]."""
        if protocol == "rfb":
            session = RfbSession(self._screen, self._facts().name, self._on_input)
        elif protocol == "vt100":
            session = self._terminal()
        else:
            raise BackendError("NOT_IMPLEMENTED", f"console.{protocol}")
        console = SimConsole(session, self._viewers.discard)
        self._viewers.add(console)
        self._refresh()
        self._tick()
        return console

    def close(self) -> None:
        """All viewers are let go."""
        for viewer in tuple(self._viewers):
            viewer.close()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _terminal(self) -> Terminal:
        facts = self._facts()
        banner = f"{facts.title}\n{facts.name} {facts.uuid}"
        words = {
            "name": lambda: self._facts().name,
            "state": lambda: self._facts().state,
            "uptime": self._uptime,
            "uuid": lambda: self._facts().uuid,
        }
        return Terminal(banner, "> ", words)

    def _uptime(self) -> str:
        seconds = max(0, int(self._clock.time() - self._facts().start_time))
        days, rest = divmod(seconds, 86400)
        return f"up {days} d {rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"

    def _wake(self) -> None:
        for viewer in self._viewers:
            viewer.wake()

    def _tick(self) -> None:
        """The time on the screen goes on while somebody looks."""
        if self._timer is not None or not self._viewers:
            return
        since = self._clock.time() - self._facts().start_time
        self._timer = self._clock.call_later(math.floor(since) + 1 - since, self._ticked)

    def _ticked(self) -> None:
        self._timer = None
        if self._viewers:
            self._refresh()
            self._tick()

    def _refresh(self) -> None:
        self._unmark()
        facts, screen = self._facts(), self._screen
        screen.put(0, f" {facts.title}", TITLE)
        screen.put(_ROW_NAME, f" Name    {facts.name}")
        screen.put(_ROW_UUID, f" UUID    {facts.uuid}")
        screen.put(_ROW_STATE, f" State   {facts.state}")
        screen.put(_ROW_UPTIME, f" Uptime  {self._uptime()}")
        screen.put(_ROW_KEYS - 1, " Type something, or move the pointer:", DIM)
        self._show_typed()
        self._mark()

    def _show_typed(self) -> None:
        self._screen.put(_ROW_KEYS, f" > {self._typed}_")

    def _on_input(self, said: Key | Pointer) -> None:
        self._unmark()
        if isinstance(said, Key):
            if said.down:
                self._key(said.symbol)
        else:
            x, y = min(said.x, WIDTH - 1), min(said.y, HEIGHT - 1)
            told = f" Pointer {x},{y} buttons {said.buttons:08b}"
            self._screen.put(_ROW_POINTER, told)
            self._pointer = y // CELL_HEIGHT, x // CELL_WIDTH, PLAIN
        self._mark()

    def _key(self, symbol: int) -> None:
        if symbol in (_RETURN, _ENTER):
            for row in range(_ROW_KEYS + 2, ROWS - 1):
                self._screen.put(row, self._screen.text(row + 1))
            self._screen.put(ROWS - 1, f" {self._typed}")
            self._typed = ""
        elif symbol == _BACKSPACE:
            self._typed = self._typed[:-1]
        elif 0x20 <= symbol < 0x7F:
            self._typed = (self._typed + chr(symbol))[-(COLUMNS - 5) :]
        self._show_typed()

    def _mark(self) -> None:
        if self._pointer is not None:
            row, column, _ = self._pointer
            self._pointer = row, column, self._screen.colour(row, column, MARK)

    def _unmark(self) -> None:
        if self._pointer is not None:
            row, column, before = self._pointer
            self._screen.colour(row, column, before)
