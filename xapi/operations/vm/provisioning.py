"""The list of disks a template carries in ``other_config[disks]``.

    <provision><disk device="0" size="8589934592" sr="" bootable="true" type="system"/></provision>

Pure parsing: a document type is refused, so the text cannot grow while it is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from xml.parsers import expat

from xapi.generated import errors

__all__ = ["DISKS_KEY", "DiskSpec", "parse_disks"]

DISKS_KEY = "disks"


@dataclass(frozen=True, slots=True)
class DiskSpec:
    """One disk; `size` in bytes, `sr` a uuid or empty for the pool's default SR."""

    device: str
    size: int
    sr: str = ""
    bootable: bool = False
    type: str = "system"


def parse_disks(text: str) -> list[DiskSpec]:
    """Raises INVALID_VALUE ["disks", text] for what is no such list."""
    found: list[DiskSpec] = []

    def refuse(*_args: object) -> None:
        raise ValueError("a document type is not allowed")

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == "disk":
            found.append(
                DiskSpec(
                    device=attributes["device"],
                    size=int(attributes["size"]),
                    sr=attributes.get("sr", ""),
                    bootable=attributes.get("bootable") == "true",
                    type=attributes.get("type", "system"),
                )
            )
        elif name != "provision":
            raise ValueError(f"unknown element {name}")

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    try:
        parser.Parse(text, True)
    except (expat.ExpatError, ValueError, KeyError) as error:
        raise errors.InvalidValue(DISKS_KEY, text) from error
    return found
