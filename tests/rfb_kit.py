"""An RFB client without input or output, and one that reads text from pixels."""

from __future__ import annotations

import struct

from xapi.xenops.rfb.pixels import TrueColour
from xapi.xenops.rfb.screen import CELL_HEIGHT, CELL_WIDTH, COLUMNS, HEIGHT, ROWS, WIDTH, Screen


def hello(version: bytes = b"RFB 003.008\n") -> bytes:
    """All that a client says until its desktop is there."""
    return version + (b"\1\1" if version[10:11] in b"78" else b"\1")


def wants(*, incremental: bool = False, area: tuple[int, int, int, int] = (0, 0, WIDTH, HEIGHT)):
    return struct.pack(">BB4H", 3, incremental, *area)


def key(symbol: int, *, down: bool = True) -> bytes:
    return struct.pack(">BBxxI", 4, down, symbol)


def pointer(x: int, y: int, buttons: int = 0) -> bytes:
    return struct.pack(">BBHH", 5, buttons, x, y)


class Incoming:
    """Bytes of a server, taken apart."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def take(self, size: int) -> bytes:
        assert len(self.data) >= size, (len(self.data), size)
        taken, self.data = self.data[:size], self.data[size:]
        return taken

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def begin(self) -> str:
        """The handshakes of 3.8; the desktop's name."""
        assert self.take(12) == b"RFB 003.008\n"
        assert self.take(2) == b"\1\1"
        assert self.number(4) == 0
        assert (self.number(2), self.number(2)) == (WIDTH, HEIGHT)
        assert self.take(16) == TrueColour().encode()
        return self.take(self.number(4)).decode()

    def update(self, frame: Frame) -> list[tuple[int, int, int, int]]:
        """One update, drawn into the frame; its rectangles."""
        assert self.number(1) == 0
        self.take(1)
        found: list[tuple[int, int, int, int]] = []
        for _ in range(self.number(2)):
            x, y, width, height, encoding = struct.unpack(">4Hi", self.take(12))
            assert encoding == 0
            frame.draw(x, y, width, height, self.take(width * height * frame.size))
            found.append((x, y, width, height))
        return found


class Frame:
    """What a client has in its memory."""

    def __init__(self, size: int = 4) -> None:
        self.size = size
        """Bytes of a pixel."""
        self.data = bytearray(WIDTH * HEIGHT * size)

    def draw(self, x: int, y: int, width: int, height: int, pixels: bytes) -> None:
        line = width * self.size
        for number in range(height):
            at = ((y + number) * WIDTH + x) * self.size
            self.data[at : at + line] = pixels[number * line : (number + 1) * line]

    def cell(self, row: int, column: int) -> tuple[bool, ...]:
        """Where ink is: what is not as the upper left dot, which no letter uses."""
        at = (row * CELL_HEIGHT * WIDTH + column * CELL_WIDTH) * self.size
        dots: list[bytes] = []
        for line in range(CELL_HEIGHT):
            start = at + line * WIDTH * self.size
            dots += [
                bytes(self.data[start + n * self.size : start + (n + 1) * self.size])
                for n in range(CELL_WIDTH)
            ]
        return tuple(dot != dots[0] for dot in dots)

    def text(self, row: int) -> str:
        """What a person reads there."""
        return "".join(ALPHABET[self.cell(row, column)] for column in range(COLUMNS)).rstrip()

    def lines(self) -> list[str]:
        return [self.text(row) for row in range(ROWS)]


def _alphabet() -> dict[tuple[bool, ...], str]:
    screen, known = Screen(), {}
    for code in range(0x20, 0x7F):
        screen.put(0, chr(code))
        pixels = screen.pixels(0, 0, 1)
        known[tuple(dot != pixels[0] for dot in pixels)] = chr(code)
    return known


ALPHABET = _alphabet()
