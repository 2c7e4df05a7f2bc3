# Written by codegen from idl/; change the IDL, not this file.
"""VUSB on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VUSB"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'vusb': ((), ('uuid', 'vm-uuid', 'usb-group-uuid'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('vm-uuid', ' RO', 'VM ref', ('VM', 'VM', 'uuid'), '', '', '', ()),
    ('vm-name-label', ' RO', 'string', ('VM', 'VM', 'name_label'), '', '', '', ()),
    ('usb-group-uuid', ' RO', 'USB_group ref', ('USB_group', 'USB_group', 'uuid'), '', '', '', ()),
    ('usb-group-name-label', ' RO', 'string', ('USB_group', 'USB_group', 'name_label'), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('currently-attached', ' RO', 'bool', ('currently_attached',), '', '', '', ()),
    ('allowed-operations', 'SRO', 'enum vusb_operations set', ('allowed_operations',), '', '', '', ()),
    ('current-operations', 'SRO', '(string -> enum vusb_operations) map', ('current_operations',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'vusb_operations': {'attach': 'attach', 'plug': 'plug', 'unplug': 'unplug'},
}
# fmt: on
