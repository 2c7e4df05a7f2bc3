# Written by codegen from idl/; change the IDL, not this file.
"""USB_group on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "USB_group"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'usb-group': ((), ('uuid', 'name-label', 'name-description'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('VUSB-uuids', 'SRO', 'VUSB ref set', ('VUSBs', 'VUSB', 'uuid'), '', '', '', ()),
    ('PUSB-uuids', 'SRO', 'PUSB ref set', ('PUSBs', 'PUSB', 'uuid'), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
