# Written by codegen from idl/; change the IDL, not this file.
"""PIF_metrics on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "PIF_metrics"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"io_read_kbs": "io__read_kbs", "io_write_kbs": "io__write_kbs"}
# fmt: off
COMMANDS: Commands = {'pif-metrics': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('carrier', ' RO', 'bool', ('carrier',), '', '', '', ()),
    ('device-id', ' RO', 'string', ('device_id',), '', '', '', ()),
    ('device-name', ' RO', 'string', ('device_name',), '', '', '', ()),
    ('duplex', ' RO', 'bool', ('duplex',), '', '', '', ()),
    ('last-updated', ' RO', 'datetime', ('last_updated',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('pci-bus-path', ' RO', 'string', ('pci_bus_path',), '', '', '', ()),
    ('speed', ' RO', 'int', ('speed',), '', '', '', ()),
    ('vendor-id', ' RO', 'string', ('vendor_id',), '', '', '', ()),
    ('vendor-name', ' RO', 'string', ('vendor_name',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
