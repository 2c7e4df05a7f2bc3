"""Pixels as a client wants them (RFC 6143, 7.4): from numbers of a small palette to its bytes."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = [
    "FORMAT_BYTES",
    "Colour",
    "Pixels",
    "RfbError",
    "TrueColour",
    "colour_map",
    "read_format",
]

Colour = tuple[int, int, int]
"""Red, green, blue; 0-255 each."""
FORMAT_BYTES = 16
_FORMAT = struct.Struct(">BBBBHHHBBB3x")


class RfbError(Exception):
    """The client says something that the protocol does not allow."""


@dataclass(frozen=True, slots=True)
class TrueColour:
    """The parts of a pixel: how large each may be, and how many bits from the right."""

    bits: int = 32
    depth: int = 24
    big_endian: bool = False
    maxima: tuple[int, int, int] = (255, 255, 255)
    shifts: tuple[int, int, int] = (16, 8, 0)

    def encode(self) -> bytes:
        return _FORMAT.pack(self.bits, self.depth, self.big_endian, 1, *self.maxima, *self.shifts)

    def pixel(self, colour: Colour) -> bytes:
        """One pixel."""
        value = 0
        for part, top, shift in zip(colour, self.maxima, self.shifts, strict=True):
            value |= ((part * top + 127) // 255) << shift
        order = "big" if self.big_endian else "little"
        return (value & ((1 << self.bits) - 1)).to_bytes(self.bits // 8, order)


def read_format(data: bytes) -> TrueColour | None:
    """A format from the wire; None: pixels are numbers of a map of colours.

    Raises RfbError for one that no pixel fits.
    """
    bits, depth, big, true, *parts = _FORMAT.unpack(data)
    if bits not in (8, 16, 32):
        raise RfbError(f"{bits} bits a pixel")
    if not true:
        if bits != 8:
            raise RfbError(f"a map of colours with {bits} bits a pixel")
        return None
    maxima, shifts = (parts[0], parts[1], parts[2]), (parts[3], parts[4], parts[5])
    parts_of = zip(maxima, shifts, strict=True)
    if any(shift >= bits or top.bit_length() + shift > bits for top, shift in parts_of):
        raise RfbError("a colour does not fit into its pixel")
    return TrueColour(bits, depth, bool(big), maxima, shifts)


class Pixels:
    """Turns rows of palette numbers into bytes of one format."""

    def __init__(self, form: TrueColour | None, palette: Sequence[Colour]) -> None:
        """`form`: None where the client has the palette."""
        pixels = [bytes((n,)) if form is None else form.pixel(c) for n, c in enumerate(palette)]
        self._planes = [
            bytes(pixel[place] for pixel in pixels).ljust(256, b"\0")
            for place in range(len(pixels[0]))
        ]

    def convert(self, numbers: bytes) -> bytes:
        """The same pixels in the format."""
        size = len(self._planes)
        if size == 1:
            return numbers.translate(self._planes[0])
        made = bytearray(len(numbers) * size)
        for place, plane in enumerate(self._planes):
            made[place::size] = numbers.translate(plane)
        return bytes(made)


def colour_map(palette: Sequence[Colour]) -> bytes:
    """The message that gives a client the palette: SetColourMapEntries."""
    entries = b"".join(struct.pack(">3H", *(part * 257 for part in colour)) for colour in palette)
    return struct.pack(">BxHH", 1, 0, len(palette)) + entries
