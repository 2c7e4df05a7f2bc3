"""Positions of block devices: what a userdevice means, and which are free.

Pure functions of text. A position is a number; ``0``, ``xvda`` and ``hda`` are the same one.
Floppy drives and partitions have positions of their own, known by their names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["AUTODETECT", "device_name", "first_free", "position_of"]

AUTODETECT = "autodetect"
POSITIONS = 255
"""As many disks as a guest can address."""
_LETTERS = 26
_NAME = re.compile(r"(xvd|hd|sd)([a-z]{1,2})([0-9]{0,2})", re.ASCII)
_MOST = {"hd": 4, "sd": 16, "xvd": POSITIONS}


def position_of(userdevice: str) -> int | str | None:
    """The position a userdevice names; None where it names none."""
    if userdevice.isascii() and userdevice.isdecimal():
        number = int(userdevice) if len(userdevice) <= 3 else POSITIONS
        return number if number < POSITIONS else None
    if userdevice in ("fda", "fdb"):
        return userdevice
    found = _NAME.fullmatch(userdevice)
    if found is None:
        return None
    bus, letters, partition = found.groups()
    number = 0
    for letter in letters:
        number = number * _LETTERS + ord(letter) - ord("a") + 1
    if number > _MOST[bus]:
        return None
    return f"{number - 1}.{partition}" if partition else number - 1


def device_name(userdevice: str) -> str:
    """The name the guest sees, such as ``xvda``; the userdevice itself where it is a name."""
    position = position_of(userdevice)
    if not isinstance(position, int):
        return userdevice
    if not userdevice.isdecimal():
        return userdevice
    high, low = divmod(position, _LETTERS)
    first = chr(ord("a") + high - 1) if high else ""
    return f"xvd{first}{chr(ord('a') + low)}"


def first_free(taken: Iterable[str]) -> str | None:
    """The lowest free number beside these userdevices; None where all are taken."""
    used = {position_of(userdevice) for userdevice in taken}
    return next((str(n) for n in range(POSITIONS) if n not in used), None)
