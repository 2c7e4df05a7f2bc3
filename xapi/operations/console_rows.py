"""The console rows of VMs: one for each protocol while the VM lives, on the host that serves it.

A console keeps its row when its guest moves to another host; the location follows.
"""

from __future__ import annotations

from collections.abc import Iterable

from xapi.generated import enums, records, refs
from xapi.idl.record import Writer

__all__ = [
    "API_PORT_KEY",
    "api_address",
    "drop_consoles",
    "follow_consoles",
    "keep_api_port",
    "move_host",
    "relocate_consoles",
]

API_PORT_KEY = "api_port"
"""Of ``host.other_config``: where clients reach the host, if not at the usual port."""
HTTPS_PORT = 443
_NO_PORT = -1


def api_address(host: records.host) -> str:
    """What clients put into a URL to reach the host."""
    bare = f"[{host.address}]" if ":" in host.address else host.address
    port = host.other_config.get(API_PORT_KEY, "")
    return f"{bare}:{port}" if port else bare


def keep_api_port(tx: Writer, host: str, port: int) -> None:
    """The host's clients come to this port; 0: not known, nothing changes."""
    row = records.host.get(tx, host)
    wanted = "" if port == HTTPS_PORT else str(port)
    if not port or row.other_config.get(API_PORT_KEY, "") == wanted:
        return
    other = {key: value for key, value in row.other_config.items() if key != API_PORT_KEY}
    if wanted:
        other[API_PORT_KEY] = wanted
    records.host.modify(tx, host, other_config=other)
    relocate_consoles(tx, host)


def move_host(tx: Writer, host: str, address: str) -> None:
    """The host is reached at another address from now on."""
    records.host.modify(tx, host, address=address)
    relocate_consoles(tx, host)


def follow_consoles(
    tx: Writer, vm: str, protocols: Iterable[enums.ConsoleProtocol], host: str
) -> None:
    """The VM lives on the host and has a console for each of the protocols."""
    row = records.VM.get(tx, vm)
    there = {each.protocol: each for each in _rows(tx, row)}
    wanted = tuple(protocols)
    address = _address(tx, host)
    for protocol, each in there.items():
        if protocol not in wanted:
            records.console.delete(tx, each.ref)
        elif each.location != (location := _location(address, each.uuid)):
            records.console.modify(tx, each.ref, location=location)
    for protocol in wanted:
        if protocol not in there:
            made = records.console.create(tx, VM=refs.VMRef(vm), protocol=protocol, port=_NO_PORT)
            uuid = records.console.get(tx, made).uuid
            records.console.modify(tx, made, location=_location(address, uuid))


def relocate_consoles(tx: Writer, host: str) -> None:
    """The host has another address or port: so have the consoles of its guests."""
    row = records.host.get(tx, host)
    address = api_address(row)
    for vm in row.resident_VMs:
        for each in _rows(tx, records.VM.get(tx, vm)):
            if each.location != (location := _location(address, each.uuid)):
                records.console.modify(tx, each.ref, location=location)


def drop_consoles(tx: Writer, vm: records.VM) -> None:
    """The VM has stopped, or is gone."""
    for each in _rows(tx, vm):
        records.console.delete(tx, each.ref)


def _rows(tx: Writer, vm: records.VM) -> list[records.console]:
    found = (records.console.find(tx, ref) for ref in vm.consoles)
    return [row for row in found if row is not None]


def _address(tx: Writer, host: str) -> str:
    row = records.host.find(tx, host)
    return "" if row is None else api_address(row)


def _location(address: str, uuid: str) -> str:
    return f"https://{address}/console?uuid={uuid}"
