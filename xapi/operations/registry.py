"""Which object answers the messages of which class.

Importing this module also registers every condition of the operation tables. Classes without a
module are answered by their generated interface: NOT_IMPLEMENTED [message].
"""

from __future__ import annotations

from typing import Any

from xapi.generated.operations import INTERFACES
from xapi.operations.auth import auth
from xapi.operations.blob import blob
from xapi.operations.bond import Bond
from xapi.operations.crashdump import crashdump
from xapi.operations.diagnostics import Diagnostics
from xapi.operations.event import event
from xapi.operations.host import host
from xapi.operations.message import message
from xapi.operations.network import network
from xapi.operations.pbd import PBD
from xapi.operations.pif import PIF
from xapi.operations.pool import pool
from xapi.operations.role import role
from xapi.operations.secret import secret
from xapi.operations.session import session
from xapi.operations.sr import SR
from xapi.operations.subject import subject
from xapi.operations.task import task
from xapi.operations.tunnel import tunnel
from xapi.operations.usb import PUSB, VUSB, USB_group
from xapi.operations.user import user
from xapi.operations.validity import host as _host_conditions
from xapi.operations.validity import network as _network_conditions
from xapi.operations.validity import storage as _storage_conditions
from xapi.operations.validity import vm as _vm_conditions
from xapi.operations.vbd import VBD
from xapi.operations.vdi import VDI
from xapi.operations.vif import VIF
from xapi.operations.vlan import VLAN
from xapi.operations.vm import VM
from xapi.operations.vm_appliance import VM_appliance
from xapi.operations.vm_group import VM_group
from xapi.operations.vmss import VMSS
from xapi.operations.vtpm import VTPM

__all__ = ["CONDITIONS", "OPERATIONS"]

CONDITIONS = (_host_conditions, _network_conditions, _storage_conditions, _vm_conditions)
"""The modules whose import registers the conditions; nobody else needs to import them."""

_IMPLEMENTED: dict[str, object] = {
    "Bond": Bond(),
    "Diagnostics": Diagnostics(),
    "PBD": PBD(),
    "PIF": PIF(),
    "PUSB": PUSB(),
    "SR": SR(),
    "USB_group": USB_group(),
    "VBD": VBD(),
    "VDI": VDI(),
    "VIF": VIF(),
    "VLAN": VLAN(),
    "VM": VM(),
    "VMSS": VMSS(),
    "VM_appliance": VM_appliance(),
    "VM_group": VM_group(),
    "VTPM": VTPM(),
    "VUSB": VUSB(),
    "auth": auth(),
    "blob": blob(),
    "crashdump": crashdump(),
    "event": event(),
    "host": host(),
    "message": message(),
    "network": network(),
    "pool": pool(),
    "role": role(),
    "secret": secret(),
    "session": session(),
    "subject": subject(),
    "task": task(),
    "tunnel": tunnel(),
    "user": user(),
}


def _all() -> dict[str, object]:
    interfaces: dict[str, type[Any]] = INTERFACES
    return {
        name: _IMPLEMENTED[name] if name in _IMPLEMENTED else interface()
        for name, interface in interfaces.items()
    }


OPERATIONS: dict[str, object] = _all()
"""One object a class that has messages with an implementation of their own."""
