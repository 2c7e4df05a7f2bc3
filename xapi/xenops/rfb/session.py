"""One viewer of a screen: the server's side of RFB 3.3, 3.7 and 3.8, without input or output.

No authentication: whoever is let in has shown a right before (`xapi.server.consoles`). The one
encoding is raw, which every client takes. An update is made row by row as the client takes it, so
a viewer costs a row of pixels and a number for each row, however much it asks for.
"""

from __future__ import annotations

import struct
from collections import deque
from collections.abc import Callable

from xapi.xenops.rfb.messages import (
    Begin,
    Format,
    Key,
    Message,
    Pointer,
    Reader,
    Security,
    Version,
    Wanted,
)
from xapi.xenops.rfb.pixels import Pixels, RfbError, TrueColour, colour_map
from xapi.xenops.rfb.screen import (
    CELL_HEIGHT,
    CELL_WIDTH,
    COLUMNS,
    HEIGHT,
    PALETTE,
    ROWS,
    WIDTH,
    Screen,
)

__all__ = ["RfbSession"]

_NONE = 1
"""The security type without any."""
_ALL = (1 << COLUMNS) - 1


class RfbSession:
    """Bytes of the client go into `feed`; what it gets comes out of `output`."""

    def __init__(
        self, screen: Screen, name: str, on_input: Callable[[Key | Pointer], None]
    ) -> None:
        """`name`: of the desktop; `on_input`: told of keys and of the pointer."""
        self._screen = screen
        self._name = name.encode()[:1024]
        self._on_input = on_input
        self._reader = Reader()
        self._minor = 3
        self._said = bytearray(b"RFB 003.008\n")
        self._pixels = Pixels(TrueColour(), PALETTE)
        self._form: Format | None = None
        """Asked for, and in use from the next update on."""
        self._changed = [_ALL] * ROWS
        """Columns of each row that this viewer has not seen as they are."""
        self._wanted = [0] * ROWS
        """Columns that it wants to see once they have changed."""
        self._asked = False
        self._rectangles: deque[tuple[int, int]] = deque()
        """What is left of an update: row and columns."""
        self._unwatch = screen.watch(self._note)
        self.ended = False
        """Nothing is read any more; what is said already is still to be sent."""

    def close(self) -> None:
        """Look at the screen no more."""
        if not self.ended:
            self.ended = True
            self._unwatch()

    def feed(self, data: bytes) -> None:
        """Take what the client says; what is no RFB ends the session."""
        try:
            for message in self._reader.feed(data):
                self._take(message)
                if self.ended:
                    return
        except RfbError:
            self.close()

    def output(self) -> bytes:
        """The next piece for the client; empty while there is nothing to say."""
        if self._said:
            said, self._said = bytes(self._said), bytearray()
            return said
        if self.ended or not (self._rectangles or self._begin_update()):
            return b""
        return self._next_rectangle()

    def _note(self, row: int, columns: int) -> None:
        self._changed[row] |= columns

    def _take(self, message: Message) -> None:
        match message:
            case Version():
                self._minor = message.minor
                # Before 3.7 the server chooses; from then on it offers.
                offer = struct.pack(">I", _NONE) if self._minor == 3 else bytes((1, _NONE))
                self._said += offer
            case Security():
                self._secure(message.kind)
            case Begin():
                head = struct.pack(">HH", WIDTH, HEIGHT) + TrueColour().encode()
                self._said += head + struct.pack(">I", len(self._name)) + self._name
            case Format():
                self._form = message
                self._changed = [_ALL] * ROWS
            case Wanted():
                self._want(message)
            case Key() | Pointer():
                self._on_input(message)

    def _secure(self, kind: int) -> None:
        refused = kind != _NONE
        if self._minor == 8:
            reason = b"This security type was not offered"
            told = struct.pack(">II", 1, len(reason)) + reason if refused else bytes(4)
            self._said += told
        if refused:
            self.close()

    def _want(self, asked: Wanted) -> None:
        """All that was asked for and not sent yet is answered with one update."""
        right, bottom = min(asked.x + asked.width, WIDTH), min(asked.y + asked.height, HEIGHT)
        if asked.x >= right or asked.y >= bottom:
            return
        first, last = asked.x // CELL_WIDTH, -(-right // CELL_WIDTH)
        columns = ((1 << (last - first)) - 1) << first
        for row in range(asked.y // CELL_HEIGHT, -(-bottom // CELL_HEIGHT)):
            self._wanted[row] |= columns
            if not asked.incremental:
                self._changed[row] |= columns
        self._asked = True

    def _begin_update(self) -> bool:
        if not self._asked:
            return False
        for row, wanted in enumerate(self._wanted):
            if columns := wanted & self._changed[row]:
                self._rectangles.append((row, columns))
        if not self._rectangles:
            return False
        self._asked = False
        self._wanted = [0] * ROWS
        if self._form is not None:
            form, self._form = self._form.form, None
            self._pixels = Pixels(form, PALETTE)
            if form is None:
                self._said += colour_map(PALETTE)
        self._said += struct.pack(">BxH", 0, len(self._rectangles))
        return True

    def _next_rectangle(self) -> bytes:
        row, columns = self._rectangles.popleft()
        first = (columns & -columns).bit_length() - 1
        last = columns.bit_length()
        self._changed[row] &= ~(((1 << (last - first)) - 1) << first)
        place = first * CELL_WIDTH, row * CELL_HEIGHT, (last - first) * CELL_WIDTH, CELL_HEIGHT
        said, self._said = bytes(self._said), bytearray()
        pixels = self._pixels.convert(self._screen.pixels(row, first, last))
        return said + struct.pack(">4Hi", *place, 0) + pixels
