# Written by codegen from idl/; change the IDL, not this file.
"""PUSB on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "PUSB"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'pusb': ((), ('uuid', 'path', 'product-id', 'product-desc', 'vendor-id', 'vendor-desc', 'serial', 'version', 'description', 'speed'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('usb-group-uuid', ' RO', 'USB_group ref', ('USB_group', 'USB_group', 'uuid'), '', '', '', ()),
    ('host-uuid', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('host-name-label', ' RO', 'string', ('host', 'host', 'name_label'), '', '', '', ()),
    ('path', ' RO', 'string', ('path',), '', '', '', ()),
    ('vendor-id', ' RO', 'string', ('vendor_id',), '', '', '', ()),
    ('vendor-desc', ' RO', 'string', ('vendor_desc',), '', '', '', ()),
    ('product-id', ' RO', 'string', ('product_id',), '', '', '', ()),
    ('product-desc', ' RO', 'string', ('product_desc',), '', '', '', ()),
    ('serial', ' RO', 'string', ('serial',), '', '', '', ()),
    ('version', ' RO', 'string', ('version',), '', '', '', ()),
    ('description', ' RO', 'string', ('description',), '', '', '', ()),
    ('speed', ' RO', 'float', ('speed',), '', '', '', ()),
    ('passthrough-enabled', ' RW', 'bool', ('passthrough_enabled',), 'set_passthrough_enabled', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
