# Written by codegen from idl/; change the IDL, not this file.
"""PCI on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "PCI"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'pci': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('class-id', ' RO', 'string', ('class_id',), '', '', '', ()),
    ('class-name', ' RO', 'string', ('class_name',), '', '', '', ()),
    ('dependencies', 'SRO', 'PCI ref set', ('dependencies', 'PCI', 'uuid'), '', '', '', ()),
    ('device-id', ' RO', 'string', ('device_id',), '', '', '', ()),
    ('device-name', ' RO', 'string', ('device_name',), '', '', '', ()),
    ('driver-name', ' RO', 'string', ('driver_name',), '', '', '', ()),
    ('host', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('pci-id', ' RO', 'string', ('pci_id',), '', '', '', ()),
    ('subsystem-device-id', ' RO', 'string', ('subsystem_device_id',), '', '', '', ()),
    ('subsystem-device-name', ' RO', 'string', ('subsystem_device_name',), '', '', '', ()),
    ('subsystem-vendor-id', ' RO', 'string', ('subsystem_vendor_id',), '', '', '', ()),
    ('subsystem-vendor-name', ' RO', 'string', ('subsystem_vendor_name',), '', '', '', ()),
    ('vendor-id', ' RO', 'string', ('vendor_id',), '', '', '', ()),
    ('vendor-name', ' RO', 'string', ('vendor_name',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
